import { oneOf, wordSet } from './one-of.ts'
import { type ShownAction, scoreTitles } from './titles.ts'

/** What people talk of beside their work: home, food, sport and what lies about an office. None of it is what a meeting asks for. */
const OFF_DUTY = wordSet`
  tea teapot coffee cuppa brew kettle biscuit biscuits cake cakes lunch breakfast supper dinner sandwich sandwiches butty bacon pizza curry kebab chips
  chocolate sweets doughnut doughnuts pint pints beer beers gin wine prosecco champagne cocktail caterers catering buffet veggie vegan
  kitchen bathroom bedroom sofa telly netflix film movie concert gig panto karaoke playlist crossword sudoku raffle lottery bingo quiz
  daughter daughter's wife wife's husband husband's mum mum's dad's gran nan auntie uncle niece nephew grandson granddaughter babysitter nursery
  wedding birthday honeymoon christening anniversary confetti fiancé fiancee allotment lawn gardening lawnmower hoovering ironing laundry dishwasher
  marathon triathlon parkrun cricket rugby golf tennis darts snooker netball goalie goalkeeper striker penalties offside kickoff umpire wimbledon
  stapler lanyard charger toner umbrella haircut mot horoscope hangover snooze ukulele choir guitar camping caravan tent barbecue bbq sunburn snowman
  cat kitten puppy goldfish hamster tattoo selfie emoji santa elf tinsel pud pumpkin halloween shopping spa massage
`
/** Two words that mean the same beside work as home does. */
const PAIRS =
  /\b(?:box set|kick[- ]?off|cup final|home time|half marathon|away day|stag do|hen do|leaving do|leaving card|whip[- ]?round|long service lunch|retirement (?:do|party|card)|happy retirement|birthday card|sponsorship page|sponsor me|world cup|fantasy (?:football|league)|league and cup|my (?:flat|mortgage|divorce|sister|brother|knee|dog|cat|car|bike|bins?|boiler|garden|phone bill|house move)(?:'s)?|bring the (?:milk|biscuits|blue folder|car|van) (?:round|when|down)?|(?:two|three|one|no) sugars?|mince pies?|half[- ]time|(?:one|two|three|four|five|\d)[- ]nil|\d+k? steps|the shed|my exams?|their exams?|(?:the|any|more|no) snow|see you (?:at|in|down) the (?!meeting|board|panel|a ?& ?a|session)|chocolate (?:teapot|fireguard)|fish and chips|bank card|car keys|sick note|lost property|car park|pool car|swear box)\b/
/** What is out of order in a building, where somebody is asked to see to it. */
const FACILITIES =
  /\b(?:heating|boiler|radiators?|air con|aircon|lights?|light bulb|toilets?|loos?|lift|printer|photocopier|microwave|fridge|vending machine|drinks machine|canteen|car park|parking|barrier|door|window|blinds?|tap|leak|carpet|bins?|wi-?fi|projector|kettle|shower|locker)\b/
const TO_SEE_TO =
  /^(?:please |pls |sorry |hi )?(?:(?:can|could|would|will) (?:someone|somebody|anyone|anybody|you|estates|facilities|we)|is|are|has|who do i|who|does anyone know)\b/
/** What is said of or to a machine, in a temper. */
const TEMPER = new RegExp(oneOf`
  \byou(?:'re| are| r) (?:about |just |even |only |every bit )*(?:as (?:much use|useful|bad|daft|slow|helpful|thick|subtle|welcome) as|worse than|no better than|like (?:a|my|talking))\b
  \b(?:stick|shove|stuff|shoot|poke|ram) (?:it|this|that|these|your|the|this card|these cards)\b.{0,30}\b(?:where|up|sideways)\b|\bcan (?:whistle|swivel|jog on|get lost|get stuffed|go hang|do one)\b
  ^(?:honestly |seriously |really |god |sigh |and )*(?:why do i (?:bother|even)|what(?:'s| is) the point|who (?:let|thought|decided|asked) (?:a|the|this) (?:robot|machine|bot|computer|thing)|is it (?:home time|friday|the weekend|over)(?: yet)?|(?:i've|i have|we've) (?:got )?(?:far |much )?better things to do|give me strength|heaven help us|beam me up)\b
  \bdoes (?:any ?one|any ?body) (?:here )?(?:actually |ever |even )?(?:do any|work|read|care)\b|\b(?:get|put|find|send) (?:me )?a (?:human|person|real person|grown[- ]?up)\b|\b(?:contraption|gizmo|tin can|skynet|terminator|clippy)\b
  ^(?:and |but |oh |honestly )*you lot\b|\bi beg (?:of )?you\b|^please (?:just )?stop(?: now| it)?\s*$|^i(?:'m| am) an? [a-z ]{3,30}? not an? (?!owner|lead)
  ^why (?:is it |does it )?always me\b|\bi(?:'ve| have) (?:got )?an? (?:\w+ )?(?:cold|headache|migraine|hangover|sniffle)\b|^who(?:'s| is) (?:taking the? ?minutes|making|bringing|buying|driving|on tea)\b|^tell (?:the )?(?:commissioner|d?pcc|chief|boss|her|him|them) (?:to (?:do it|sort it|whistle|get|go|mind)|where)\b|\bclosing time\b|\bshower of\b
  ^(?:you'd|you would|one would|anyone would) (?:have )?(?:think|thought) (?:that )?(?:a|the|this|you|somebody|someone)\b|\b(?:finished|done) (?:pestering|nagging|hassling|bothering|harassing|hounding|badgering|annoying)\b|\b(?:3rd|third|4th|fourth|5th|fifth|tenth|umpteenth) (?:message|reminder|e-?mail|card|nudge|one) (?:this (?:morning|week|month|afternoon)|today|from you|in a row|since)
`)
/** Praise of people, and wonder at what they did. */
const PRAISE =
  /\b(?:congratulations|congrats|hats off|kudos|bravo|three cheers|well done(?= to)|well played|big thanks|huge thanks|hip hip)\b(?! (?:and|it's|it is|this is|that's|me|us)\b)(?=.*\b(?:to|on|for|all|everyone|everybody|team|lads|ladies|guys|folks)\b)|^whoever (?!(?:has|have|had|owns?|leads?|runs?|is|was|took|takes|picks?|replaced|replaces|covers?|holds?|does|looks?|handles?|deals?)\b)|\bdeserves? (?:a|an|the) (?:medal|pint|drink|raise|award|knighthood|gold star|holiday|round of applause)\b|\bso proud of\b|^what a (?:parade|match|game|night|weekend|result|finish|turnout|day out)\b/
/** When it was done, or how: "not before lunch", "over coffee". */
const MEALTIME =
  /\b(?:before|after|by|at|over|until|till?|since|during|around) (?:the |a |my )?(?:lunch|tea|dinner|breakfast|supper|coffee|birthday|wedding|honeymoon)\b/g
/** Put round to everybody: "complete the staff survey". */
const ROUND_ROBIN =
  /^(?:please |pls |reminder[: ]*|all[,: ]*|everyone[,: ]*|colleagues[,: ]*|don't forget to |remember to |last chance to )*(?:complete|return|submit|fill in|finish|take|do|book|sign up (?:for|to)|register for) (?:the|your|our|this year's) (?:[a-z-]+ ){0,3}(?:survey|questionnaire|e-?learning|module|pdr|appraisal|flu jab|timesheets?|expenses|declaration)\b/

/** It only praises somebody, or wonders at what they did. */
export function isPraise(plain: string): boolean {
  return PRAISE.test(plain)
}

/** It strays from work altogether, or is said in a temper or to everybody; nothing of an action that was shown is named in it. */
export function isAstray(plain: string, actions: ShownAction[]): boolean {
  if (TEMPER.test(plain)) return true
  const apart = plain.replace(MEALTIME, ' ')
  const isStray =
    PAIRS.test(plain) ||
    ROUND_ROBIN.test(plain) ||
    (TO_SEE_TO.test(plain) && FACILITIES.test(plain)) ||
    (apart.match(/[\p{L}']+/gu) ?? []).some((word) => OFF_DUTY.has(word))
  return isStray && scoreTitles(plain, actions).every((points) => points < 0.5)
}
