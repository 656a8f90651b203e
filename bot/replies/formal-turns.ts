import { oneOf } from './one-of.ts'

const OWNER = String.raw`(?:the )?(?:(?:deputy |assistant |temporary |t\/|acting )?(?:chief constable|chief officer|chief superintendent|ch(?:ief)? supt|superintendent|supt|commander|chief|deputy|director|head of [a-z]+|boss|governor|acc|dcc|d?cc|acc|dcs|cfo|coo|aco))`
const CLOSE = oneOf`clos(?:e|ed|ing)|discharg(?:e|ed)|treat(?:ed)?|regard(?:ed)?|mark(?:ed)?|record(?:ed)?|show(?:n)?|remov(?:e|ed)|str(?:ike|uck)|tak(?:e|en)|consider(?:ed)?|sign(?:ed)? (?:it )?off|tick(?:ed)?|archiv(?:e|ed)|not(?:e|ed) as`
const THE_ACTION = String.raw`(?:the )?(?:action|matter|item|entry|record|line|task|point|request)|this|it|that|these|they|you|both|all (?:two|three|four|five)`

/** How an office writes for its owner: who writes for whom, and requests in the conditional; each with the plain words. */
export const FORMAL_TURNS: readonly (readonly [RegExp, string])[] = [
  [
    /(?:^|(?<=[.\n]\s*))(?:i|we) (?:am |are )?(?:now )?(?:writ(?:e|ing)|reply(?:ing)?|respond(?:ing)?) (?:to you )?(?:on behalf of|for|at the request of|at the direction of) [^.\n:,;]{3,60}[.:,;]\s+/gi,
    '',
  ],
  [/(?:^|(?<=[.\n]\s*))(?:(?:a )?message from|(?:for and )?on behalf of|from) (?:the )?[a-z]+(?: [a-z]+){0,2}\s*[:.]\s+(?=\S)/gi, ''],
  [
    /\bwith (?:the |my )?[a-z]+(?: [a-z]+){0,2}'s? (?:compliments|apologies|regrets|thanks|regards|kind regards|best wishes)(?: for (?:the |any |his |her |its )?[a-z]+(?: [a-z]+)?)?\s*[:.,;–—-]+\s*/gi,
    '',
  ],
  // A machine that answers while somebody is away says to whom else to turn.
  [
    /(?:^|(?<=[.\n]\s*))(?:for|in|if|with) (?:anything |any |all |it is |it's |the event of )?(?:an? )?(?:urgent|emergency|emergencies|immediate|my absence)[^.\n]{0,40}\b(?:contact|call|ring|e-?mail|phone|speak to)\b[^\n]{0,80}?(?:\.(?=\s|$)|$)/gi,
    '',
  ],
  [/^\s*(?:sir|madam|dear (?:sir|madam|all|colleagues?|chair)|ma'am)\s*[,:]\s*/gi, ''],
  // "The Deputy would observe that", "the ACC is content that": the office tells what its owner holds to be so.
  [
    new RegExp(
      String.raw`\b${OWNER} (?:(?:would|wishes to|begs to|wishes me to|desires me to|has asked me to) (?:observe|point out|note|remark|mention|advise|say|state|record|confirm|report)(?: that)?|(?:is|was|remains) (?:now |entirely |fully |quite )*(?:content|satisfied) that)(?= )`,
      'gi',
    ),
    '',
  ],
  [/[,;.]\s*(?:please|pls|kindly) action(?: accordingly| this| it)?(?=[\s.!]*$)/gi, ''],
  [
    /(?<=\b(?:[a-z]{3,}ed|sent|went|gone|in|gave|given|off|out)(?: [a-z]+){0,3} )(?:well )?(?:within|inside|ahead of|before|in advance of|inside of) (?:the |its |their )?(?:(?:statutory|legal|formal|set|\d+[- ](?:working[- ])?days?) )+(?:deadline|limit|time ?limit|period|window|target)\b/gi,
    '',
  ],
  [
    /(?<=[a-z]ed[,;.]? (?:and )?)(?:with )?no changes? (?:(?:is|are|were|was) )?(?:to be made|needed|required|necessary|recommended|proposed|made)\b/gi,
    '',
  ],
  [/\bsigned, sealed\b(?!,? (?:and )?delivered)/gi, 'signed and sealed'],
  [
    /,?\s+(?:just )?(?:if|in case|should) (?:anyone|anybody|you|someone|she|he|they|the (?:pcc|commissioner|chair|board))(?:'s|'re|'d| is| are| was| were)? (?:asks?|wonders?|wondering|cares?|interested|curious|(?:wants?|wish|like|need|require)(?: to (?:know|see|check|read))?(?: (?:it|them|chapter and verse|the (?:detail|details|figures|evidence|full story)|sight of it|a copy|more|proof))?)(?=\s*(?:$|[.,;!?\n]))/gi,
    '',
  ],
  [/\b(?:would|could|will) you (?:please )?be so (?:good|kind) as to |\b(?:please )?be (?:kind|good) enough to /gi, 'please '],
  // The chair closes actions at the meeting: to ask for it there is to ask for it.
  [
    /(?<=\b(?:recommend(?:ed|ing)?|request(?:ed|ing)?|please|pls|(?:can|may) (?:now )?be) (?:[a-z]+ ){0,3}?(?:closure|close[ds]?|discharged?|signed off|removed|removal|taken off|struck off)(?: (?:it|this|that|of|the|action|item|off|both|them|formally)){0,3}) (?:at|by) (?:the |your |our )?(?:next|forthcoming|coming|upcoming|following) (?:a ?& ?a|meeting|board|panel)(?: meeting)?(?=\s*(?:$|[.,;!?\n]|please|pls))/gi,
    '',
  ],
  [
    /(?<=[a-z\d])\s+(?:and |so )(?=that's (?:the (?:lot|set)|everyone|everybody|all of (?:them|it)|them all|a full house|all (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve))\b)/gi,
    ', ',
  ],
  [/\b(?:has|have|having) been (?:now |duly |fully )*discharged in full\b/gi, 'is done'],
  [new RegExp(String.raw`\b${OWNER} (?:has |have )?(?:now |duly )*disposed of\b`, 'gi'), 'finished'],
  [
    /,?\s*\band (?:now )?(?:regards?|considers?|treats?|deems?|views?) (?:it|them|the matter|the action|this|both) (?:as |to be )?(?:now |fully )*(?:concluded|complete|completed|closed|finished|discharged|satisfied|done)\b/gi,
    '',
  ],
  [
    new RegExp(
      String.raw`\b(?:(?:i|we|${OWNER})(?:'d|'ll)? )?(?:(?:should|would|shall|will) )?(?:be )?(?:most |very |so |extremely |much )*(?:grateful|obliged|glad|appreciative|thankful) (?:if|were|should) (?:${THE_ACTION}) ?(?:(?:could|would|might|may|can|were to|were|was|is|be|now|please|kindly|therefore|accordingly|to) )*(?=${CLOSE}\b)`,
      'gi',
    ),
    'please ',
  ],
]
