import { wordSet } from './one-of.ts'

/** Words that may stand beside a word of completion and say nothing of what is done. */
export const NEUTRAL = wordSet`
  it this that these those them they its it's thats that's both all one ones action actions item items task tasks job
  work everything thing is are was were has have had been be being am i we i've we've ive weve he she who now already
  just fully finally totally entirely completely yes yep yeah yup ok okay right so and also as well too the a an my our
  mine ours on from of for to do does did by at in hi hello morning afternoon evening dear thanks thank you thx ta
  cheers please pls sorry fyi update good great happy pleased glad delighted say report confirm confirming can there
  long since ages ago lol ha haha actually definitely indeed really very quite successfully formally officially
  properly duly safely today yesterday last week month first time btw fwiw tbh status aa re w with team me us mate
  all's everything's again's then this's over across out up off down back went gone got get getting gave given sent
  through earlier early late recently previously approved requested asked promised agreed per boss pal folks guys
  sir ma'am marm skip sarge guv chief love apologies 's round around along forth gladly one's job's jobs action's thing's him her you verbal written done finished complete completed closed sorted signed list tracker books
  confirmed above entirety full hooray yay phew woohoo dear madam matter matters likewise together twice everywhere x xx xxx shown listed named op operation itself themselves pair set full aye lad lass pet hen duck petal chum chaps gents ladies och tis sets copies every each single everyone everybody entire which there's wholly utterly neatly hereby thoroughly satisfactorily faithfully dutifully thankfully happily mercifully luckily speedily swiftly hastily painlessly diligently conclusively truly honestly obviously clearly whole percent required necessary requested said stuff fourth fifth sixth seventh eighth ninth tenth tick his their whole lot myself ourselves yourselves herself
`

/** What actions usually come to; they stand for the action itself. */
export const DELIVERABLES = wordSet`
  piece response reply answer deliverable output letters papers notes emails replies responses answers reports documents copies pager entry rundown lowdown walkthrough ask request bits letter paper note email e-mail document doc info
  information details copy pack stats statistics figures numbers
`

/** What is sent, where the title asks for something to be sent. */
export const SENT_THINGS = wordSet`
  version submission product file spreadsheet data breakdown briefing findings results report paper summary return
`

/** Those on whose word an owner may say that a thing was done; not those who only approve it. */
export const AGENTS = wordSet`
  cc dcc acc chief constable deputy boss ma'am sir team staff officer analyst analysts colleague colleagues office
`

/** Words at which the noun after a word of completion ends: prepositions, days, and how it was done. */
export const JOINING = wordSet`
  &
  by on with at in to for last this yesterday today already and from since via across before after as of over back out
  up so now thanks thx ta ages link see per around about during late early earlier mon tue tues wed weds thu thur thurs
  fri sat sun monday tuesday wednesday thursday friday saturday sunday jan january feb february march april may june
  july aug august sep sept september oct october nov november dec december face verbally electronically personally
  direct directly straight online into onto through under attached copy copied first am pm off
`

/** Words that may end a sentence of completion besides: whom it went to, where it now is, and that it was taken well. */
export const ENDINGS = wordSet`
  pcc dpcc pcc's commissioner commissioner's cp cp's opcc opcc's chair chair's your yours everyone everybody parties clerks councillors secretariat stakeholders agencies policy commanders leads heads members public force use
  service place inbox website web site intranet portal sharepoint teams tracker drive folder system channel post writing
  person room desk night evening lunchtime noon latest happens lot accepted received acknowledged agreed noted minuted
  comms updated filed logged recorded archived saved she's happy content sides working live monthly weekly quarterly operational meeting she supplier started between into  promised asked end quarter year
`
