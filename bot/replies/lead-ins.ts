import { oneOf } from './one-of.ts'

const WHEN =
  '(?:already|before|previously|earlier|yesterday|(?:last|the other) (?:week|time|month|day|night)|on (?:mon|tues|wednes|thurs|fri)day|at the (?:last )?(?:meeting|a ?& ?a)|in my (?:last|email|e-mail|note))'

/** What is said before or behind the matter itself, of having said it, of being asked, of whose merit it was; with what is put in its place. Letter case does not matter. */
export const LEAD_INS: readonly (readonly [RegExp, string])[] = [
  // "As I said last week, done."
  [
    new RegExp(
      String.raw`\bas (?:i|we) (?:have |'ve |had )?(?:said|told you|mentioned|reported|explained|advised|confirmed|emailed)(?: ${WHEN})*\s*[,:;–—-]+\s*(?=\S)`,
      'gi',
    ),
    '',
  ],
  // "Meant to say, this is done"; "meant to say 17" puts something right.
  [
    /^(?:sorry,? |oh,? |oops,? )?(?:i |we )?(?:(?:had |have |'d |'ve )?(?:meant|been meaning|forgot|forgotten|wanted)|should have|ought to have) (?:to )?(?:say|said|tell you|told you|mention(?:ed)?|let you know|report(?:ed)?)(?: (?:that|sooner|earlier|before|last week))*\s*[,:;–—-]?\s*(?=(?:this|it|that|they|the [a-z]+|all|both)(?:'s| is| was| has| have| are| went)\b|(?:all )?(?:done|complete|finished|sent|shared|sorted|closed)\b)/gi,
    '',
  ],
  // "Wasn't sure you'd seen it, but it's been shared", "can't believe I'm saying this but", "never thought I'd say it:".
  [
    new RegExp(
      String.raw`^(?:i |we )?${oneOf`
      (?:wasn'?t|am not|'m not|not|was not) (?:quite |entirely )?(?:sure|certain|aware)(?: (?:if|whether|that))? (?:you|they|anyone|anybody|he|she)[^,.;:!?\n]{0,40}?
      (?:can'?t|cannot|can hardly|never|didn'?t|hardly dare) (?:believe|thought|think|say) (?:i'?(?:d|m)|i would|i am|we'd|we're|i)? ?(?:ever )?(?:be )?(?:say|saying|type|typing|write|writing|it|so)(?: (?:this|it|that|so))?
    `}\s*(?:[,;]?\s*\bbut\b|[,:;–—-])\s*(?=\S)`,
      'gi',
    ),
    '',
  ],
  // "Shared in October, so not sure why I'm being asked."
  [
    /[,;.–—-]+\s*(?:so |and |but )*(?:i'?m |i am )?(?:not sure|unsure|no idea|don'?t know|can'?t (?:see|think|understand)|fail to see|puzzled|confused|wondering) (?:as to )?why (?:i'?m|i am|we'?re|you'?re|you are|this is|it'?s|it is|you) (?:still |being |getting |even )*(?:asked|chased|on (?:here|the list|my list)|showing|shown|asking|chasing|listed|open|reminded)\b[^,.;!?\n]{0,20}(?=\s*(?:$|[.!;\n]))/gi,
    '',
  ],
  // "Done. Don't chase again."
  [
    /(?<=\b(?<!\b(?:not|isn't|isnt|never|nearly|almost|half|hasn't been|being|get) )(?:done|completed?|finished|closed|sorted|sent|shared|submitted|published|discharged)(?: (?:and dusted|now|already|today|yesterday|at last|last (?:week|month)))?)\s*[.,;!–—-]+\s*(?:so |and )?(?:please |pls )?(?:no need to|don'?t|do not|stop|(?:so )?you can stop|needn'?t|no need for any more|no more) (?:to )?(?:chase|chasing|chasers|remind(?:ers)?|reminding|ask|asking|nag|nagging)(?: me| us)?(?: (?:again|any ?more|about (?:it|this)|now|further|please|pls|thanks))*(?=\s*(?:$|[.!;\n]))/gi,
    '',
  ],
  // "No need to extend in the end, it went on Monday."
  [
    /\b(?:no need|(?:didn'?t|don'?t|won'?t|do not|did not|will not|no longer|never) need(?:ed)?|needn'?t|not (?:asking|needing)|no reason) (?:to |for )?(?:an? |the |any |that |my )?(?:extend|extension|more time|extra time|longer|move the date|change the date)(?: (?:after all|in the end|now|this time|thanks|as it turns out))*\s*[,.;–—-]+\s*(?=\S+ \S)/gi,
    '',
  ],
  // "Sorted it myself, no thanks to ICT": to whom it is owed, not given.
  [
    /,?\s*\b(?:all |no |mainly |largely |entirely |small |little )?thanks to (?:the |our |my |your )?(?!you\b)[a-z&'-]+(?: (?:team|office|staff|lot|and [a-z]+))?,?/gi,
    '',
  ],
  // "Give me a week before you ask again."
  [
    /\bgive (?:me|us) (an?|one|two|three|four|a couple of|\d{1,2}) (days?|weeks?|fortnights?|months?) (?:or so )?(?:before|until|till?|and then|then) (?:(?:you|please|pls|next|again) )*(?:ask|asking|chase|chasing|remind|reminding|nudge|try|come back)(?: (?:me|us|again|please|pls))*/gi,
    'remind me in $1 $2',
  ],
  // "Done on 14 but 17 nowhere near."
  [
    /(?<=^|[.,;!?\n]\s*|\b(?:and|but|i'm|all) )(?:all )?(done|finished|complete) (?:on|with) (?=(?:aa-\d{4}-|#)?\d{2,3}(?= (?:and|but|not)\b|\s*[,.;]|\s*$))/gi,
    '$1 ',
  ],
  // "I've put it all in a letter to the PCC, dated 10 November."
  [
    /(?<=\b(?:i've|we've|have|has|had)(?: (?:now|all|already|just|since))* )(?:put|set|laid) (?:it|this|that|them|the lot|everything) (?:all )?(?:out |down )?in (?=(?:an? |my |our |the )?(?:letter|e-?mail|note|memo)\b)/gi,
    'sent it in ',
  ],
  [/\ba(?:l |ll)done\b/gi, 'all done'],
  // "Why yes, it is complete."
  [/^why,? (?=yes|no\b|of course|indeed|certainly)/gi, ''],
  // "What remains is the signature": no question.
  [/\bwhat (?:remains|is left|'s left|is outstanding|still needs doing) (?:now )?is\b/gi, 'still needed is'],
  // "That's your action met in full."
  [/\b(met|completed?|satisfied|fulfilled|delivered|done|closed|answered) in full\b(?! (?:until|once|when|before))/gi, '$1'],
  // "We put the options to him on Thursday"; "put it to him" alone may be a wish.
  [
    /(?<=(?:^|[.;!?\n]\s*)(?:i|we) |\b(?:i've|we've|have|has|had)(?: (?:now|all|already|just|since))* )put (?:the |our |my |some )?([a-z]+(?: [a-z]+)?) to (him|her|them|the (?:d?pcc|commissioner|board|panel|chair|committee))\b/gi,
    'gave $2 the $1',
  ],
  // "It went live on the 16th, I have no more to give you. Close."
  [
    /[,;.–—-]+\s*(?:and )?(?:(?:i|we)(?: have|'ve)? |there(?: is|'s) )?(?:got )?(?:no more|nothing (?:more|further|else)) to (?:give|tell|add|offer|send|show|say)(?: to)?(?: you| on (?:it|this))?(?=\s*(?:$|[.,;!\n]))/gi,
    '',
  ],
  // "I'd prefer to be asked in the week of the 15th."
  [
    /\b(?:i'd |i would |we'd |i )?(?:prefer|like|rather|want|wish|ask) to be (?:asked|chased|reminded|prompted|contacted|approached|nudged)(?: again| about (?:it|this))*/gi,
    'remind me',
  ],
  [
    /\bthat'?s (?:your|the|this|my|our) (?:whole )?(?:action|item|ask|request|task) (?:now )?(?:met|discharged|satisfied|fulfilled|answered|delivered|done|completed?|finished)\b/gi,
    'this action is done',
  ],
]
