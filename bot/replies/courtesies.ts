import { oneOf } from './one-of.ts'

const START = String.raw`(?<=^|[.!?;…\n]\s*|[,–—-]\s+|\p{Extended_Pictographic}\ufe0f?\s*)`
const END = String.raw`(?=\s*(?:$|[.!?;…\n]|[,–—-]\s|\p{Extended_Pictographic}))`

const REACH = oneOf`
  (?:shout|yell|holler|ring|call|phone|text|ping|message|e-?mail|contact|write to|speak to|talk to|grab|find|ask|buzz|talk|chat|discuss|meet)(?: (?:me|us|my (?:office|team|staff officer|pa)|the team))?(?: (?:a )?(?:back|up|out|on \d[\d ]*))?
  (?:give|drop|send) (?:me|us|my office|the team) (?:a )?(?:shout|ring|call|bell|buzz|line|message|text|e-?mail|tinkle|nod)
  (?:let (?:me|us) know|get in touch|come back to (?:me|us)|get back to (?:me|us)|tell (?:me|us)|say so|just say|you know where (?:i am|we are|to find (?:me|us)))
`
/** What nobody who holds something back would make a condition: wanting more of what was given. */
const WANTING = oneOf`
  (?:you|anyone|anybody|she|he|they|the pcc|the commissioner)(?:'d|'re| would| should| are| is| still| do| does)? (?:needs?|wants?|likes?|requires?|after|missing|lacking|wish(?:es)?|prefers?|want(?:ing)?|have|has|got|care)(?! (?:to|it|this|that|me to|us to) (?:be )?(?:kept?|left|reopen|open|chang|re-?do|amend|held|hold|wait))(?: [^.!?;\n]{0,60})?
  (?:anything|any ?one|more|further|there(?:'s| is| are)) (?:else |more |further |anything |any )*(?:is |are )?(?:needed|required|wanted|unclear|missing|i can (?:do|add|help with)|we can (?:do|add|help with)|questions?|queries|you (?:need|want))?
  (?:any|with any) (?:questions?|queries|problems?|issues|concerns|points|doubts?)
  (?:not clear|unclear|in (?:any )?doubt|needed|required|wanted|necessary|of (?:use|interest|help)|helpful|useful|that(?:'s| is) (?:unclear|not clear)|it(?:'s| is) (?:unclear|not clear|helpful|useful|needed|wanted)|not|you can't (?:open|find|see) (?:it|them|the \w+))
`

/** Greetings, thanks and offers that stand around an answer and say nothing of it, each a whole clause. */
const COURTESIES: readonly RegExp[] = [
  oneOf`
    (?:i |we |and )?(?:hope|trust|hoping)(?: that)? (?:this|that|it|all)(?:'s| is| all)? (?:helps?|ok(?:ay)?|clear|all you need(?:ed)?|what you (?:need(?:ed)?|want(?:ed)?)|of (?:help|use|assistance)|useful|helpful|suffic(?:es|ient)|enough|makes sense|answers (?:it|that|your question|the question|you))
    (?:i |we )?(?:hope|trust|hoping)(?: that)? (?:you(?:'re| are)?|all|everyone|all's|all is|you both|you had)(?: (?:all|both|are|is|keeping|doing))* (?:well|ok(?:ay)?|good|a (?:good|nice|lovely|restful) (?:weekend|break|leave|holiday|christmas|easter|day|week))
  `,
  String.raw`(?:so |and |but |please |pls |do |just |by all means |feel free to |always happy to |happy to |you can |please do |or )*(?:${REACH}) (?:if|should|with|for|re|about|where) (?:${WANTING})`,
  String.raw`(?:${REACH}) (?:for|with) (?:any(?:thing)? (?:more|else|further)|(?:any |some )?(?:more|further|extra)(?: (?:details?|info(?:rmation)?))?|details?|(?:any )?questions?|(?:any )?quer(?:y|ies))`,
  oneOf`
    (?:the |all |full |some |my |our )*(?:e-?mails?|copies|copy|evidence|details?|paperwork|papers?|documents?|documentation|minutes|receipts?|(?:full )?lists?|logs?|notes?|records?|correspondence|certificates?|invoices?|breakdown|figures)(?: (?:is|are|all|here|to hand|on file|available|ready|can be (?:sent|shared|provided|produced|seen|had)))* (?:if|should|when|as|on|upon|for) (?:and when )?(?:wanted|needed|required|helpful|of use|useful|requested|request|asked(?: for)?|necessary|inspection|you (?:need|want|wish|like)(?: (?:it|them|to see (?:it|them)))?|you(?:'d| would) like(?: (?:it|them|to see (?:it|them)))?|anyone (?:wants|needs|asks)(?: (?:it|them|to see (?:it|them)))?)
    (?:speak|talk|chat|catch up|more)(?: to you| with you| again)? soon|see you (?:soon|then|there|at the (?:meeting|board))|bye(?: for now)?|over and out|that(?:'s| is) all (?:from me|folks)
    (?:so |and )?(?:there(?:'s| is) )?(?:no need|no reason|nothing) to (?:keep |be )?(?:chas(?:e|ing)|remind(?:ing)?|nudg(?:e|ing)|ask(?:ing)?|prompt(?:ing)?|nag(?:ging)?)(?: (?:me|us|again|any ?more|any further|further|about|this|it|that|now|for it|on it))*
    no (?:need|requirement) (?:for (?:you |anyone |a |any )*(?:to )?|to )(?:reply|respond|answer|response|acknowledge(?:ment)?|acknowledge|ring|call|get back to me|come back to me)|no (?:reply|response|answer|acknowledgement) (?:is )?(?:needed|necessary|required)
  `,
  oneOf`
    (?:many |big )?(?:thanks|thank you|cheers|ta|thx)(?: so much| very much| again| as ever| indeed)* (?:for|on) (?:the |your |all your |this |that )*(?:chas(?:e|ing|er)|nudg(?:e|ing)|prompt(?:ing)?|remind(?:er|ing)(?: (?:me|us))?|poke|prod|kick|asking|message|note|e-?mail|patience|checking(?: in)?|following up|follow-?up|bearing with (?:me|us)|help|support|understanding|persistence)
    (?:so |and |well |but )*(?:a |just a |only a )?(?:bit|little|tad|touch|day|week|month|few days|couple of (?:days|weeks)|smidge)? ?(?:later|longer|slower|further) than (?:hoped|planned|expected|promised|intended|ideal|anticipated|(?:i|we|you)(?:'d| had)? (?:hoped|liked|wanted|planned|said|promised|expected))(?:,? but (?:there (?:we|you) (?:are|go)|got there|we got there|hey ho|never mind|here we are|worth the wait))?
  `,
].map((words) => new RegExp(`${START}(?:${words})${END}`, 'giu'))

/** What leads into an answer and says nothing of it. */
const LEADS: readonly RegExp[] = [
  /(?:you(?:'ll| will) (?:all )?be|i(?:'m| am)|we(?:'re| are)) (?:very |really |so |most )?(?:glad|pleased|happy|relieved|delighted|thrilled|interested) to (?:hear|know|learn|see|read|say|report|tell you|announce|let you know)(?: that)?,?:? /,
  /(?:pls|please|kindly) (?:note|be advised|be aware)(?: that)?,?:? /,
].map((words) => new RegExp(`${START}${words.source}`, 'giu'))

/** A smile or a thumb behind words adds nothing, and hides the end of a sentence; crossed fingers, a red light or a frown do not. */
const MARKS =
  /(?<=\p{L}[^\n]{0,80})\s*(?:[\u{1F600}-\u{1F60A}\u{1F60E}\u{1F642}\u{1F917}\u{1F973}\u{1FAE1}\u{1F44C}\u{1F44D}\u{1F64C}\u{1F64F}\u{1F4AA}\u{1F4AF}\u{1F91D}\u{1F389}\u{1F38A}\u{1F37E}\u{1F942}\u{2728}\u{263A}\u{2764}]\ufe0f?)+(?=\s*(?:$|[.!]\s|\n))/gu
const THX = /(?<=[\p{L}\d%)]\W{0,3})\s(?:thx|tks|tnx|thanx|tvm|ty)(?=[\s.!]*$)/giu

/** Ways to date what was done that hold no limit. */
const AS_OF =
  /,? as (?:of|at|from) (?:close of play |cop |lunchtime |noon |midday )?(?:yesterday|today|this (?:morning|afternoon|week)|last (?:night|week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi

/** "Close it if you would", "to the 14th if I may": asked politely, on no condition. */
const POLITE_IF =
  /,? if (?:(?:i|we) (?:may|might)(?: be so bold| ask)?|you (?:would|please|don'?t mind|wouldn'?t mind|would be so (?:kind|good)|could|'d be so kind)|you'?d be so (?:kind|good)|it please you)(?=\s*(?:$|[.,;!?\n]))/gi

/**
 * A reply without the courtesies that would read as conditions, hopes or days of their own: "Done. Shout if you need anything" is "Done."
 * Where nothing else was said the words stay as they are.
 */
export function withoutCourtesies(text: string): string {
  const led = LEADS.reduce((rest, words) => rest.replace(words, ''), text.replace(MARKS, '').replace(THX, ' thanks'))
  const left = COURTESIES.reduce((rest, words) => rest.replace(words, ' '), led)
    .replace(POLITE_IF, ' please')
    .replace(AS_OF, (words) => words.replace(/as (?:of|at|from) (?:close of play |cop |lunchtime |noon |midday )?/i, ''))
    .replace(/^(?:\s*[.,;!–—-])+\s*/, '')
  return /[\p{L}\d]/u.test(left) ? left : text
}
