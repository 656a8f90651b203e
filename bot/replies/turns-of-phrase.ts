const FINISHED = '(?:finished|done|completed?|sorted|closed|delivered)'
const RECORDS = '(?:action )?(?:log|tracker|record|list|system|sheet|spreadsheet|books)'

/** Turns of phrase that say a plain thing in a roundabout way, with the plain words; letter case does not matter. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  // A writer who asks and answers: "Finished? No."
  [
    new RegExp(
      String.raw`\b(${FINISHED}|started|begun|ready)\s*\?+\s*(?:also |again )?(?:no|nope|nah|not yet|not quite|sadly not|afraid not)\b[.!]?`,
      'gi',
    ),
    'not $1.',
  ],
  [
    new RegExp(
      String.raw`\b(${FINISHED})\s*\?+\s*(?:yes|yep|yup|it is|it has|they are|indeed|very much so)\b[.!]?(?=\s*(?:$|\n|[A-Z]))`,
      'gi',
    ),
    '$1.',
  ],
  [/\bthe action (?:itself|as such|as a whole|proper)(?= (?:is|has|was)\b)/gi, 'the whole action'],
  [
    /\b(?:report|reporting|confirm|confirming|announce|announcing|advise|advising|record|recording|declare|declaring|certify|certifying|log|logging) (?:the |its )?(?:full |formal |successful )?completion(?: of (?:this|the|my|our|that)(?: action| item| task| one| piece of work)?)?(?=\s*(?:$|[.,;!\n]))/gi,
    'say this is complete',
  ],
  [
    /\bi (?:regard|consider|count|treat|see|view) (?:my |our |the |this |that )?(?:obligation|part|side|duty|action|ask|commitment|undertaking|requirement)s?(?: (?!not\b|only\b|part\b)[a-z0-9&'-]+){0,8}? as (?:now )?(?:fully )?(?:met|fulfilled|done|completed?|discharged|satisfied|closed)\b/gi,
    'this action is done',
  ],
  [/,?\s*\bas far as (?:i'm|i am|we're|we are|(?:my |our |this )?[a-z]+ is) concerned\b/gi, ''],
  [
    /\bthat's (?:me|us) (?:all )?(?:out of|done with|finished with|clear of|shot of|through with) (?:this|that|it)(?: one| action)?\b/gi,
    'this is done',
  ],
  [/\b(?:under|over) my (?:signature|hand|name)\b/gi, ''],
  [
    /\b(?:and |with |without )(?:no |any )?(?:further |more |other )?(?:questions?|comments?|queries|amendments?|changes|objections?)(?: (?:asked|raised|made|from (?:him|her|them|anyone)))?(?=\s*(?:$|[.,;!\n]))/gi,
    '',
  ],
  [
    /\bon (?:my|our) (?:last |final |first )?(?:set of |run of )?(?:nights?|days|lates|earlies|shifts?|tour|rest days?|day off|weekend off)\b/gi,
    '',
  ],
  [/,?\s*\b(?:whatever|despite what|never mind what) (?:the |your |my |our )?[a-z]+ (?:says?|shows?|reads?|thinks?|claims?)\b/gi, ''],
  [
    new RegExp(
      String.raw`[,;]?\s*\b(?:can|could|would|will) (?:you |we |somebody |someone )?(?:please |pls |kindly )?(?:update|amend|correct) (?:the |your |my |our )?${RECORDS}(?: accordingly| please| pls| to (?:show|reflect) (?:this|that|it))*\s*\??`,
      'gi',
    ),
    '. Please note it.',
  ],
  [/\b(?:absolutely|completely|utterly|totally|all|just|really) done in\b/gi, 'tired'],
]

/** A reply with its turns of phrase in plain words. */
export function writePlainTurns(text: string): string {
  return TURNS.reduce((words, [pattern, plain]) => words.replace(pattern, plain), text)
}
