const FINISHED = '(?:finished|done|completed?|sorted|closed|delivered)'
const NO =
  '(?:(?:ha(?:ha)*|lol|hah|er+|um+|erm|well|sadly|alas|oh)[.,! ]+)?(?:no|nope|nah|not yet|not quite|not really|sadly not|afraid not|no chance|i wish|if only|not a (?:chance|hope|prayer)|hardly|far from it)'
const YES = '(?:yes|yep|yup|yeah|it is|it has|they are|indeed|very much so)'
const END = String.raw`(?=[.,!]|\s*(?:$|\n|[–—-]))`
const START = String.raw`(?<=^|[.!?]\s+|\n\s*|[–—-]\s)`

/** Each question with its answer, and what both say. */
const SELF_ASKED: readonly (readonly [RegExp, string])[] = [
  // "Would you believe me if I said finished? No?": nothing was asked.
  [
    /\bwould you believe(?: (?:me|it|that))?(?: if i (?:said|told you|say))?[^?.\n]{0,60}\?\s*(?:no|nope|thought not|didn't think so)?\s*[?.,!]*\s*(?=\S)/gi,
    '',
  ],
  // "Is it finished? No.", "Can I say it's done? Not yet."
  [
    new RegExp(
      String.raw`${START}(?:(?:is|are|has|have|did|am|was|can|could|do|will|would) )(?:we |i |you )?(?:say |call |get |have )?(?:it|this|that|they|both|i|we|it's|the [a-z]+(?: [a-z]+)?)(?:'s)? (?:(?:been|all|now|fully|finally|is|be|as|yet|it|this) )*(${FINISHED}|started|begun|ready)(?: (?:yet|now|then|by [a-z]+))*\s*\?+\s*(?:also |again )?${NO}\b[.!]?${END}`,
      'gi',
    ),
    'not $1.',
  ],
  [
    new RegExp(
      String.raw`${START}(?:is|are|has|have|am) (?:it|this|that|they|both|i|we) (?:(?:been|all|now|fully|finally) )*(${FINISHED})\s*\?+\s*${YES}(?=\s*(?:$|\n|[.!]))`,
      'gi',
    ),
    '$1.',
  ],
  // "Finished? No.", "Published? Yes."
  [new RegExp(String.raw`\b(${FINISHED}|started|begun|ready)\s*\?+\s*(?:also |again )?${NO}\b[.!]?`, 'gi'), 'not $1.'],
  [new RegExp(String.raw`\b(${FINISHED})\s*\?+\s*${YES}(?=\s*(?:$|\n|[.!]))`, 'gi'), '$1.'],
  [/(?<=^|[.!?]\s|\n)([a-z]{2,}(?:ed|ne|nt|wn|en|te))\? +(?:no|nope|not yet)(?=[.,!]|$|\n)/gi, 'not $1'],
  [/(?<=^|[.!?]\s|\n)([a-z]{2,}(?:ed|ne|nt|wn|en|te))\? +(?:yes|yep|yeah)(?=[.,!]|$|\n)/gi, '$1'],
  // "Progress? None."
  [
    /(?<=^|[.!?]\s|\n)(?:any )?(progress|movement|update|news|change|developments?)s?\? +(?:none|nil|nothing|zero|zilch|nowt|no|not much|not a lot|nada)(?=[.,!]|\s*$|\n)/gi,
    'no $1',
  ],
  // "How far on? 60%"
  [
    new RegExp(
      String.raw`${START}(?:so,? )?(?:how far (?:on|along|through|off|have (?:i|we) got|are we|am i)(?: (?:on|along|through))?|where (?:are|am) (?:we|i)(?: (?:up to|at|now|with (?:it|this)))?|are we (?:nearly )?(?:there|done|close)(?: yet)?|am i (?:done|there)(?: yet)?|what's the (?:status|position|state of play)|how(?:'s| is) it (?:going|looking)|how (?:close|much) (?:is|are) (?:it|we|i)?(?: ?(?:done|left))?)\s*\?+\s+(?=(?:about |around |roughly |only |a |well |erm? |just )*(?:\d|no\b|not\b|nope|yes\b|nearly|almost|half|two|three|still|with\b|stuck|none|nothing|amber|red|green|done|complete|waiting|third|quarter|getting|slow|early|blocked))`,
      'gi',
    ),
    '',
  ],
]

/** A reply whose writer asks and answers in one, with what both say: "Finished? No." is "not finished". */
export function answerOwnQuestions(text: string): string {
  return text.includes('?') ? SELF_ASKED.reduce((words, [pattern, instead]) => words.replace(pattern, instead), text) : text
}
