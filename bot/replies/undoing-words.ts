import { oneOf } from './one-of.ts'

const DONE = '(?:done|completed?|finished|finito|closed|sorted|sent|published|met|delivered)'
const IT = '(?:it|this|that|them|both|one|the [a-z]+)'

/** More turns by which a word of completion means less than "done", beside those of `guard-words.ts`. */
export const UNDOING: RegExp[] = [
  // "Put the findings to the PCC please": a wish, and nothing that was done.
  /^\s*put (?!.*\b(?:to bed|down|as (?:done|completed?|closed|finished))\b).*\b(?:please|pls)\s*$/,
  // Spoken of, and denied or held off: "in-complete", "too early to say done", "on the verge of complete".
  new RegExp(
    String.raw`\b${oneOf`
  (?:in|un|non|semi|half|nigh|near)[- ](?:complete[d]?|done|finished)|too (?!happy|glad|pleased|late)[a-z]+ to\b|(?:hard|difficult|premature|tough|a stretch|generous|optimistic|wrong|misleading|fanciful) to (?:call|say|claim|describe|mark|class)|closing in
  (?:verge|brink|cusp) of|(?:step|whisker|inch|inches|hair|stone's throw|day|week|hour) (?:away )?(?:from|off)|short of|from memory
  jk|joking|kidding|world peace|in my dreams|as if(?=\s*$)|badly|wrongly|incorrectly|inaccurately|prematurely|in error|by mistake|negative|neg
  world hunger|pigs? (?:(?:might|will|can|do|are|is|circling|seen|were|just|now|have) )*(?:fly|flying|circling|flown|overhead|airborne|land(?:ed|ing))|unicorns?|father christmas|the tooth fairy
  2mor+ow?|2mrw|less (?:the|an?|one|two|three|four|five|six|my|our|its|\d+)\b(?! (?:than|thing to))|sans|shy of|lacking
`}\b`,
  ),
  // Told by others, given up, or only asked after: "rumour has it that it's done", "emailed them to ask who to write to".
  new RegExp(
    String.raw`\b${oneOf`
  reckons|rumou?r(?:s|ed)?|grapevine|word is|word on the street|(?:they|ops|finance|hr|comms|staff|people) tell
  giv(?:en|ing) up|gave up|(?:cracked|cracking|crack|got|getting|get|carried|pressed|pushed|ploughed|soldiered) on with|cracked on|got (?:a |well and truly )*tick(?:ed|ing) off|can be (?:done|dealt with|completed|finished|sorted|delivered)
  to ask (?:who|what|when|where|which|whether|how|why|about)|(?:can|could|shall|should|do) (?:we|i) (?:say|claim|assume)
`}\b`,
  ),
  // Up to a point: "done up to page 40".
  new RegExp(
    String.raw`\b${DONE} (?:${IT} )?(?:as far as|down to|(?:right )?up to|through to)\b(?! (?:date|speed|standard|scratch|you|the minute|spec))`,
  ),
  // What comes first, and only then the end: "just legal, then done".
  /\bthen (?:(?:it's|its|we're|i'm|that's|thats|we are|it is|this is|i am|all|fully|will be) )*(?:done|finished|completed?|sorted|good to go|over|there)\b/,
  // Work that somebody put in, of no known end: "work has been done on this".
  /\b(?:work|lots|loads|plenty|much|a (?:lot|bit|little|good deal|great deal|fair bit|fair amount|start)|something|things|progress|bits) (?:(?:has|have|had|is|was|been|being|now|already|also) )*(?:done|completed|finished)(?! (?:and|&) dusted)\b/,
  // It failed afterwards.
  /\b(?:undone|fell (?:through|over|apart|flat)|fallen (?:through|over|apart)|scrapped|unravell?ed|collapsed|unpicked|quashed|overturned|voided|went wrong|gone wrong|backed out|pulled out|dropped out)\b/,
  // It came back, or what was agreed is something else.
  /\band back(?=\s*$)|\bagree[ds]? with (?:you|him|her|them|me) that\b/,
  // Only who is to do it, or how.
  /\b(?:sorted|agreed|decided|settled|worked|cleared|ironed)(?: out| up)? (?:who|when|where|how|which)\b/,
  // What was told is that it is not.
  /\bthat (?:(?:it|this|they|things|we)(?:'s|'re|'ll)? )?(?:(?:is|are|was|were|will|be|now|still|all|very) )*(?:late|delayed|behind|slipping|stuck|overdue)\b/,
  // A piece that is not there.
  /\b(?:annex|annexe|appendix|appendices|page|section|figure|signature|bit|part|chapter|table|map|graph)s? (?:(?:is|are|still|was) )*(?:missing|lacking|omitted|absent|blank)\b/,
  // A day's work: "done with the scooters for today".
  /\b(?:done|finished) with .{1,40} for (?:today|tonight|now|the (?:day|night|week|weekend|month|moment|time being))\b/,
  // Others did theirs: "other forces have completed it".
  /\b(?:other|another|neighbouring|different) [a-z]+ (?:(?:has|have|had|already|all|now|also) )*(?:done|did|completed|finished|closed|sent|met|published|shared)\b/,
  new RegExp(String.raw`\b(?:passed|handed|given|sent|returned|bounced|kicked|lobbed) ${IT} (?:back )?(?:over )?to (?:me|us)\b`),
  // An order to somebody: "please get on and complete", "please confirm it is done".
  /^\s*(?:please|pls|kindly|can you|could you|can someone|could someone|somebody|someone) (?:(?:please|pls|just|now|also) )*(?:complete|finish|action|do)\b/,
  /\b(?:please|pls|kindly|you|someone|somebody|anyone) (?:please |pls |just |also |now )*(?:confirm|check|verify|advise|establish|find out|ensure|make sure) (?:(?:to me|with [a-z]+) )?(?:(?:that|if|when|whether) )?(?:(?:it|this|that|these|they|all|both|the action) )*(?:is|was|are|were|has|have|been|gets?)\b/,
  // An owner who is worn out: "I am so done with this".
  /\b(?:i'm|i am|im|we're|we are) (?:so|absolutely|totally|completely|utterly|well and truly|beyond) (?:done|finished)\b/,
  // A door that is shut for an hour, where a thing was to be closed.
  /\b(?:closed|shut) to (?:the |all |any )?(?:public|visitors|callers|traffic|entries|applicants|applications|bids|new|members|staff|press)\b/,
  /\b(?:closed|shut) (?:at|for|over|during|on|every|most) (?:the |our |an? |each )?(?:lunch|lunchtime|tea|night|nights|weekends?|christmas|xmas|easter|holidays?|bank|hour|day|week|afternoon|morning|[a-z]+days|refurb\w*|repairs?)\b/,
]

/** Closure that is wanted by others, or only after something else: "the OPCC want it closed", "sort it and close". */
const CLOSED_FOR_OTHERS = new RegExp(oneOf`
  \b(?:o?pcc|opcc|d?pcc's office|they|he|she|chief|chair|board|panel|acc|dcc|cc|hmi\w*|hr|finance|legal|estates|comms|team|staff|everyone|members?|committee|force|boss) (?:now |also |really |all |both )*(?:wants?|wanted|wishes|would like|keen|pushing|pressing|asking|are asking|is asking)\b
  \b(?:sort|action|deal with|handle|fix|resolve|finish|complete|progress|chase|do) (?:it |this |that |them |this one )*(?:out |up )?(?:and|then|&) (?:then )?(?:close|discharge|sign|tick|mark)
`)

/** Closure of some of the recommendations, points or the like: "content to close two", "three can be closed". */
const CLOSES_SOME =
  /\bclos(?:e|ing|ed) (?:off |out |down )?(?:just |only |some|most|half|part|several|a few|many|two|three|four|five|six|seven|eight|nine|ten|recs?|recommendations?|points?) ?(?:of|\b)|\b(?:some|most|half|several|a few|two|three|four|five|six|seven|eight|nine|ten) (?:of (?:them|these|the [a-z]+) )?(?:can|may|could) (?:now )?(?:be )?(?:closed|discharged|come off)\b/

/** Whether a clause that asks for closure (calmed, about so many actions) asks it for others, of some things only, or takes it back. */
export function isNotForUsToClose(clause: string, actions: number): boolean {
  return UNDOING.some((pattern) => pattern.test(clause)) || CLOSED_FOR_OTHERS.test(clause) || (actions === 1 && CLOSES_SOME.test(clause))
}
