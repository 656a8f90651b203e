import { oneOf, wordSet } from './one-of.ts'

const PASTS = oneOf`
  evidenced|documented|logged|filed|re-?issued|re-?published|re-?circulated|tweeted|publicised|promoted|announced|advertised|reconciled|countersigned|scanned|uploaded|shared|actioned|published|live|updated|saved|stored|linked|attached|enclosed|minuted|confirmed|circulated|issued|communicated|cascaded|embedded|witnessed|audited|tested|checked|quality[- ]checked|quality[- ]assured|qa'?d|reviewed|approved|ratified
  endorsed|validated|verified|proofed|signed|adopted|launched|registered|recorded|archived|sent|gone|out|away|done|dusted|closed|complete|completed|sealed|delivered|received|accepted|acknowledged|thanked|paid|invoiced|handed over|in use|in place|in force|working|up|running|loved it|liked it|happy|bedded in|decided|followed (?:it |this )?up (?:in writing|by (?:e-?mail|letter)|with (?:an? |the )?(?:e-?mail|letter|note))|(?:met|sat)(?: (?:once|twice|already|(?:two|three|four|several) times))?(?=\s*$| (?:on|in|last|yesterday|this|since|for the first)\b)|(?:passed|handed|given|forwarded|copied) (?:on |over )?to (?:the |your )?(?:d?pcc|opcc|commissioner|chair|board|panel|you)|(?:the |a |my |our )?(?:report|paper|letter|note|copy|write-?up|minutes?|slides|evidence|findings|link|file|document) (?:is |are |was |were |has been |have been |now )*(?:in|with|on|lodged|filed|sent|attached|uploaded|saved|published|out|live|gone|circulated|shared|issued|posted|placed|available)|in (?:(?:the|his|her|your|their|our) )?(?:[a-z']+ )?(?:pack|papers|bundle|inbox|post|file|folder|hands|tray)|on (?:(?:the|his|her|your|their|our) )?(?:[a-z']+ )?(?:desk|drive|system|site|website|file)
`

/** "Sorted and evidenced on the shared drive": what else was done with it, to the end. */
export const AND_MORE = new RegExp(
  String.raw`(?:\s+(?:and|&|plus|then)|,) (?:(?:is|are|now|all|fully|been|has|have|was|were|even|duly|properly|it|it's|he|she|they|already|also|both|(?!draft|some|part|one|two|half|most|first)[a-z]+(?= (?:have |has |all |both |now )*(?:signed|agreed|accepted|approved|noted|endorsed|thanked)\b)) )*${PASTS}\b.*$`,
)

/** "… so you can strike it off": what follows from it. */
export const SO_THEN =
  /\s+so (?:you|u|please|pls|this|that|it|we|i|can|over|happy|all|off|no|there|nothing|job|should be (?:good|fine|ok)|hopefully that|let's)\b.*$/

/** Words of having done more with a thing that is finished. */
export const BENIGN_PASTS = wordSet`
  evidenced documented logged filed uploaded shared actioned published updated saved stored linked attached enclosed
  minuted circulated issued communicated cascaded embedded audited tested checked reviewed approved ratified endorsed
  validated verified proofed signed adopted launched registered recorded archived sent delivered received accepted
  tweeted publicised promoted announced advertised briefed countersigned scanned printed
  acknowledged posted presented submitted reconciled paid banked dusted sealed ticked agreed passed live refreshed revised reissued briefed
`

/** Those to whom things are given: police and crime commissioners' side and the bodies that meet. */
export const RECIPIENTS = wordSet`
  pcc dpcc pcc's commissioner commissioner's cp opcc chair chair's panel board committee council group members
  councillors minister he she you they
`

/** Whom a thing reaches that is sent round, where the title names nobody. */
export const AUDIENCES =
  /^(?:[a-z&'-]+ ){0,2}(?:lpas?|bcus?|divisions|districts|areas|partners|agencies|councils|forces|stakeholders|leads|heads|inspectors|commanders|sergeants|supervisors|managers|officers|staff|teams|units|departments|depts|directorates|colleagues|councillors|members|residents|public|schools|parishes|mps|cllrs|trustees|volunteers|everyone|everybody|all|distribution list|list|wards|stations|boards|panels|force|workforce|parties|chairs|chiefs|supts|superintendents|services|(?<=\b(?:policy|pcc's|commissioner's|opcc) )(?:team|officer|office|lead))\b(?! (?:officer|lead|manager|head|secretary|rep|member)\b)/

/** Words that say when, where or how a thing was finished, and how it was taken. */
export const TAIL_WORDS = wordSet`
  easter xmas christmas term summer autumn winter spring holiday holidays weekend bank half hols leave diary exec hq
  briefing gold phone telephone call zoom hand courier recorded delivery smoothly well nicely comprehensively
  satisfactorily promptly quietly eventually writing detail depth length good shape order style time hours mins minutes
  days weeks years fine catch up catch-up catchup meet 1-1 1-2-1 121 one-to-one breakfast lunch tea midnight midday dinner session cost budget schedule record
  force exec shared usual secure sharefile evidence folder drive library archive page link reference reading receipt
  throughout twice held finally end finish start beginning morning's yesterday's today's friday's monday's tuesday's wednesday's
  thursday's week's month's am pm noon breath deadline date due target expected planned plan hour minute second seconds
  office building chamber hall town city county video conference teleconference webex skype round table informal formal
  special extraordinary annual general agm joint strategic tactical performance scrutiny assurance accountability
  partners lpas divisions districts agencies councils forces stakeholders commanders supervisors officers colleagues
  class bilateral executive slt smt dmt cog tcg strategic weekly bow ribbon jobs shifts meetings interviews calls tours satisfaction approval agreement pleasure relief delight joy credit
`
