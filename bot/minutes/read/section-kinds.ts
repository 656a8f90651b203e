/** What a stretch of notes is for. */
export type SectionKind = 'people' | 'apologies' | 'previous' | 'summary' | 'next-meeting' | 'aside' | 'body'

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
/** "Open actions after this meeting", "Actions 3 July 2024": what stands when the meeting is over. */
const AFTERWARDS = new RegExp(
  `^(?:\\w+ ){0,3}(?:actions?|action points?|tasks|jobs|undertakings|commitments)\\b[^.]{0,30}\\b(?:after|following|at the (?:end|close) of|arising (?:from|at|out of)|from|agreed at|taken at|set at) (?:this|today['’]s|tonight['’]s|the present) (?:meeting|board|panel|session|call|evening)|^(?:new |agreed )?actions?(?: points?| items?| list)?[ ,:–—-]+(?:(?:mon|tues|wednes|thurs|fri)day )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS}) \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})$|^(?:actions?|action points|tasks|jobs|undertakings|commitments) (?:captured|recorded|noted|logged|taken|set|given|assigned|placed|raised|identified|created) (?:today|tonight|at this|this|here|on the (?:day|night))|^action schedule\\b|^take[- ]?aways?\\b|^(?:our |the )?homework$|^asks$|^(?:for|over to) (?:us|them|me|you|others)(?: to do)?$|^(?:actions for|over to|jobs for|tasks for) [a-z]+(?: [a-z]+)?:?$|^(?:new|today['’]s|tonight['’]s|this (?:meeting|month|quarter|week)['’]s) (?:actions?|action points?|tasks|jobs|undertakings|commitments)\\b`,
  'i',
)

const KINDS: [SectionKind, RegExp][] = [
  ['summary', AFTERWARDS],
  [
    'next-meeting',
    /^(?:confirmation of |dates?(?: and times?)?(?:, time)? (?:of|for) (?:the )?)?next (?:\w+ ){0,3}(?:meetings?|calls?|committee|sessions?|gathering|board|panel|council|forum)\b[^.]{0,60}$|^dates? of (?:the )?(?:next|(?:future )?meetings)\b|^(?:future|forthcoming) meetings?\b|^dates(?: for (?:the|your) diary)?:?$/i,
  ],
  ['apologies', /^(?:apologies|regrets)\b[^:]{0,40}:?$/i],
  [
    'people',
    /^(?:those |members |non-members |\w+ members )?(?:present|attendees|attendance|attending|participants|in attendance)\b[^:–-]{0,20}:?$|^(?:(?:panel |board |committee )?members|officials|observers|guests|invited|also (?:present|attended|attending)|name|capacity|roll call|panel)\s*:?$/i,
  ],
  [
    'previous',
    /\b(?:matters (?:arising|outstanding|from (?:the )?(?:last|previous|minutes|\w+ (?:meeting|review|board|panel|session|call|quarter)))|action (?:tracker|sheet|updates?)|review of (?:the )?actions?|items? brought forward|outstanding (?:matters|actions|items)|actions?(?: arising| points?| items?)? (?:from|of) (?:the )?(?:last|previous|earlier|meeting (?:of|on|held|#?\d)|(?:\d+(?:st|nd|rd|th)|#\d+|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:meeting|call|session))|(?:progress|update) on (?:the )?(?:previous |earlier |agreed )?actions?|(?:minutes|notes) and (?:open |outstanding )?actions?|picking up from|last time['’]s\b|\(from (?:the )?(?:last|previous|january|february|march|april|may|june|july|august|september|october|november|december)\b[^)]*\)$|(?:left|remaining|over) from (?:the )?(?:last|previous)|previous (?:minutes and )?actions)\b|^tracker$|^(?:the )?previous (?:meeting|session)$|^actions? updates?\b/i,
  ],
  [
    'previous',
    /^(?:actions?(?: arising| points?| items?)? (?:from|of) (?:the )?(?:mon|tues?|wed|thu|fri|\d{1,2}(?:st|nd|rd|th)? |january|february|march|april|may|june|july|august|september|october|november|december)|(?:left|carried|held|brought|rolled) (?:over|forward) from|left over\b|last (?:time|meeting|month|week|quarter)\b|where we (?:had )?(?:got to|left)|loose ends|unfinished business|old business|business arising|follow[- ]?up from|since (?:we|the) last|from (?:the )?last (?:time|meeting|one)|what we said last)|\blast (?:week|month|time|meeting)['’]s (?:list|actions?|points|jobs)/i,
  ],
  [
    'previous',
    /^(?:items |points |issues )?arising\b|^(?:(?:open|outstanding|previous|old|earlier) )?follow[- ]?ups?\b.{0,40}$|^(?:from|left from|since) (?:the |our )?(?:last|previous|january|february|march|april|may|june|july|august|september|october|november|december)(?:['’]s)?(?: (?:list|meeting|notes|log|time|actions|month|session|evening|board|call))?\s*[:–—-]?$|^(?:update|progress|report(?:ing)? back|feedback|things|jobs|items|points)\b.{0,40}\b(?:last|previous) (?:time|meeting|month)|^how did we do\b|\bpriorities (?:set|agreed) (?:in|at|last)\b|\b(?:open|outstanding|previous|existing) (?:aps|actions?|points|tasks|items|jobs)\b|^(?:review|status) of (?:the )?(?:open |outstanding |previous )?(?:aps|action|points|tasks|priorities|jobs)/i,
  ],
  [
    'previous',
    /\b(?:progress|updates?|reports?|reporting back|report[- ]back|feedback|follow(?:ing)?[- ]?up|matters|issues|items|points|review|business|actions?|news|outcomes?) (?:made |arising |taken |agreed |outstanding |due |carried |brought |held |left |remaining |open |forward |over )*(?:on|from|of|against|since|to|out of|at)\b.{0,40}\b(?:previous|earlier|last|past|prior|former|preceding)\b.{0,25}\b(?:minutes?|notes|record|meetings?|actions?|decisions?|resolutions?|tasks|points|items|matters|lists?|undertakings|commitments|promises|jobs|business|session|call|time)\b/i,
  ],
  [
    'previous',
    /\b(?:previous|earlier|last|past|prior) (?:[\w’']+ ){0,2}(?:actions?|action points|decisions|resolutions|tasks|undertakings|commitments|promises|jobs|matters|list|to-?dos|requests|asks|commissions|recommendations|follow[- ]?ups|points)\b|\b(?:carried|brought|held|rolled|left) (?:forward|over) (?:from|items|matters|actions)|^(?:brought|carried) forward\b|\b(?:actions?|matters|items|points|tasks|issues|business) (?:in hand|in progress|in train|outstanding|ongoing|still open|brought forward|carried (?:forward|over)|held over|b\/f|c\/f|not yet (?:done|complete)|followed up)\b|\bold (?:actions?|action items|items|list|jobs|tasks|points)\b|^(?:ongoing|live|unresolved|overdue|rolling|current|standing) (?:actions?|matters|items|tasks|issues|points|business)\b|\b(?:minutes|notes|record)\b.{0,40}\b(?:and|&|\/|,|-|–) ?(?:open |outstanding )?(?:matters|actions?|action points|follow[- ]?up|tracker|log|progress|review of)\b|\b(?:actions?|action points|tasks|matters) (?:review(?:ed)?|follow[- ]?up|check|progress|status)\b/i,
  ],
  [
    'previous',
    /^(?:action|recommendations?|resolutions?|decisions?) (?:plan )?(?:updates?|tracker|monitoring|tracking|progress)\b|\b(?:progress|updates?|report)(?: report)? (?:against|on) (?:the |all |agreed )?(?:actions?|undertakings|promises|commitments|recommendations)\b|^(?:completed|closed|discharged) (?:actions?|items?|tasks?)\b|^actions? (?:completed|closed|discharged|to close|for (?:closure|discharge))\b|^discharge of actions|^(?:tracking|monitoring) of (?:actions|recommendations|decisions)|^you (?:said|asked),? we (?:did|answered|have)|^(?:outstanding|unfinished) business|^minute actions$|^looking back$/i,
  ],
  [
    'summary',
    /^(?:summary of (?:the )?(?:agreed )?actions?|actions?(?: points?| items?)?(?: arising| agreed| required)?(?: from (?:this|the|today’s|today's) meeting)?$|actions arising from this|actions? (?:from|agreed) (?:today|this|tonight)|(?:schedule|table|record|log) of (?:agreed )?actions|action (?:points|list|summary|table|items)|agreed actions|list of actions|next steps|(?:tasks|jobs|points) (?:agreed|set|arising)\b|to[- ]do(?: list)?$|things to do$|jobs(?: list)?$|who(?:['’]s| is) doing what|what (?:we|is) owed?\b|what (?:we|you|they) (?:will|are going to|have agreed to) do\b|(?:agreed )?(?:commitments|promises|pledges|undertakings)$|what we owe|who does what|(?:promises|pledges|undertakings|commitments|actions|tasks|jobs|points) (?:in (?:short|brief|summary|full|one place)|at a glance|for the record|recap))/i,
  ],
  [
    'aside',
    /^(?:papers for|dates for|key to|ratings|glossary|distribution|forward (?:plan|agenda)|work programme|declarations?|lessons)\b/i,
  ],
]
/** What comes after a list of tasks and is none of it. */
export const ENDS_LIST =
  /^(?:notes|minutes|discussion|aob|a\.o\.b|any other business|any other (?:points|bits|news)|other(?:s|wise)?$|other (?:bits|business|matters|news|points|items|notes|things)|(?:key )?decisions?\b|for (?:information|noting|info|the record)|(?:odds|bits) and|parked|parking lot|ideas|risks?$|(?:forward|future) (?:agenda|items|plan)|(?:items|agenda) for (?:the )?next|next agenda|fyi\b|n\.?b\.?$|p\.?s\.?\b|background|attend|apologies|thanks|regards|(?:kind|best|many|with)\b.{0,10}\b(?:regards|wishes|thanks)|cheers|all the best|yours|signed)/i
/** Headings that are half a sentence. */
export const PLAIN_REVIEW =
  /^(?:what (?:we|you|they)|promises|(?:public )?questions|priorities|issues|points|items|undertakings|commitments|answers|responses?|catch[- ]?up|done|feedback|follow[- ]?up)\b.{0,40}\b(?:last|previous) (?:time|meetings?|session|evening|gathering)\b|^to (?:receive|consider|review|report|note|discuss|hear|give)\b.{0,40}\b(?:actions?\b(?: list| log| points)?|matters (?:arising|outstanding)|progress (?:on|against))|^where we (?:had )?(?:got to|left (?:off|it|things))|^(?:where we (?:are|stand|have got to)|how we are (?:doing|getting on)) (?:with|on|against)\b|^what (?:has|had|have we|’s|'s) (?:happened|been done|become|we done|done|changed)\b|^what (?:happened|became of)\b|^what (?:we|you|they|the \w+) said (?:we|they|you|it|would|last)|^(?:where|how) (?:are|did|have|were) (?:we|things|they|you)\b.{0,40}\b(?:last|previous|actions?|list|jobs|promises|commitments|got)\b|^(?:did|have) (?:we|they|you) (?:do|done)\b/i

/** What the words of a heading, without its number, say of what stands under it. */
export function kindOfTitle(title: string): SectionKind | undefined {
  return KINDS.find(([, pattern]) => pattern.test(title))?.[0]
}
