import type { ActionRef } from '../actions/action.ts'
import { oneOf } from './one-of.ts'

/** Before a figure that says how far something is. */
const SO_FAR = oneOf`
  still|now|currently|today|almost|nearly|just|only|about|around|roughly|approx(?:imately)?|circa|there|progress|status|at|on|up to|reached|hit|over|is|it's|its|it is|we're|we are|i'm|i am|i'd|we'd|would|put it|probably|maybe|perhaps|so|well|yes|ok|up from \d{1,2} to|(?:gone |went |moved |up )?from \d{1,2}%? to|was \d{1,2}%?|the latter|the second|stuck at|stands at|sitting at
`
/** A day of the month may stand behind these as well. */
const PUT_AT = '(?:call it|say|make it|make that|more like)'
const BEHIND = oneOf`-?ish|odd|or so|or thereabouts|now|there|today|so far|i'd say|i reckon|i think|at best|at most|at a push|overall|thanks|ta`
const SHARE = new RegExp(
  String.raw`^(\s*(?:${SO_FAR}[ ,.:–—-]+)*(?:(${PUT_AT}) )?)(\d{1,3})(?!\s*(?:%|per|pc\b|percent))((?: ?${BEHIND})*\s*)$`,
  'i',
)
/** Figures that people name by halves and quarters of ten. */
const ROUND = 5
const LAST_DAY = 31

/** "Still 60", "almost there, 90", "call it 85": percentages that lack their sign, which is put behind them. Numbers of the `shown` actions stay. */
export function writeShares(text: string, shown: { ref: ActionRef }[]): string {
  return text.replace(/[^.;!?\n]+/g, (sentence) => {
    const found = SHARE.exec(sentence)
    if (!found) return sentence
    const [, before = '', put, figure = '', behind = ''] = found
    const share = Number(figure)
    const isDay = share <= LAST_DAY && (put !== undefined || before.trim() === '')
    const isRef = shown.some(({ ref }) => Number(ref.slice(-3)) === share)
    if (share % ROUND !== 0 || share < ROUND || share > 100 || isDay || isRef || (before.trim() === '' && behind.trim() === ''))
      return sentence
    return `${before}${figure}%${behind}`
  })
}
