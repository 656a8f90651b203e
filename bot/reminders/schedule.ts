import type { Action, ActionRef, PostRef } from '../actions/action.ts'
import { actorOn } from '../actions/office.ts'
import { answersFor, type Holder, type Post, styleOf } from '../actions/post.ts'
import { maySee } from '../actions/rights.ts'
import type { Bundle, BundleFacts, BundleItem, BundlePlan } from './bundle.ts'
import { decidersOf, isPressing } from './decisions.ts'
import { hasNewToSettle, isToSettle, sinceOf } from './to-settle.ts'
import { byUrgency, isSaidBack, newHolderOf, whyAsked, whyDecided } from './why-asked.ts'

/**
 * Who is asked what today: one bundle a person, to whoever answers for the lead post today. Supporting posts get information
 * beside what is asked of them, and alone only when the action is new. A vacant post is asked of the policy officers of its board, and
 * so is one whose holder may not see the action. Nobody is told of an action that is not theirs to see.
 * A request to hand an action over is put to the policy officers of its board.
 * Not asked: what is reported done, discharged, on hold, declined or disputed, and what the owner has answered in the last five
 * working days (unless it was sent back). Pure; the caller sends.
 */
export function planBundles(facts: BundleFacts): BundlePlan {
  const sendOn = facts.workingDays.onOrAfter(facts.today)
  const plan: BundlePlan = { day: facts.today, sendOn, send: [], renew: [], vacant: [] }
  const bundles = new Map<string, Bundle>()
  const vacant = new Map<PostRef, ActionRef[]>()
  const pressing = new Set<string>()
  for (const state of facts.actions) {
    placeDecision(state.action, facts, { bundles, pressing })
    const why = whyAsked(state, facts)
    const decided = whyDecided(state.action)
    if (decided) placeRequest({ action: state.action, why: decided, vacant: false }, facts, bundles)
    if (why) place({ action: state.action, why, vacant: false, ...saidBack(state, facts) }, facts, { bundles, vacant })
    if (isToSettle(state.action)) placeToSettle(state.action, facts, bundles)
  }
  plan.vacant = [...vacant].map(([post, refs]) => ({ post, refs })).sort((a, b) => (a.post < b.post ? -1 : 1))
  if (sendOn !== facts.today) return plan
  for (const bundle of bundles.values()) {
    if (!isWorthAMessage(bundle, facts, pressing)) continue
    bundle.toSettle.sort((a, b) => (sinceOf(a) < sinceOf(b) ? 1 : -1))
    bundle.items.sort(byUrgency)
    bundle.information.sort(byUrgency)
    const list = facts.sentToday.has(bundle.oid) ? plan.renew : plan.send
    list.push(bundle)
  }
  return plan
}

const saidBack = (state: Parameters<typeof isSaidBack>[0], facts: BundleFacts) => (isSaidBack(state, facts) ? { asRecorded: true } : {})

/** Whether there is anything in a bundle for which somebody is to be written to. */
function isWorthAMessage(bundle: Bundle, facts: BundleFacts, pressing: ReadonlySet<string>): boolean {
  if (bundle.items.length > 0 || pressing.has(bundle.oid) || hasNewToSettle(bundle, facts)) return true
  return bundle.information.some((item) => item.why.why === 'given')
}

/** Puts before each chair what awaits them; `pressing` are those for whom that is worth a message of its own. */
function placeDecision(action: Action, facts: BundleFacts, to: { bundles: Map<string, Bundle>; pressing: Set<string> }): void {
  for (const [post, holder] of decidersOf(action, facts)) {
    const bundle = addTo(to.bundles, post, holder)
    bundle.decide = [...(bundle.decide ?? []), action]
    if (isPressing(action, facts)) to.pressing.add(holder.oid)
  }
}

interface Placed {
  bundles: Map<string, Bundle>
  vacant: Map<PostRef, ActionRef[]>
}

function place(item: BundleItem, facts: BundleFacts, placed: Placed): void {
  const { action } = item
  const asked = new Set<string>()
  const lead = facts.office.posts.get(action.lead)
  const holder = lead && answersFor(lead, facts.today)
  if (lead && holder && sees(holder.oid, action, facts)) {
    asked.add(holder.oid)
    const bundle = addTo(placed.bundles, lead, holder)
    bundle.items.push(item)
    addHandover(bundle, lead, facts)
  } else {
    placed.vacant.set(action.lead, [...(placed.vacant.get(action.lead) ?? []), action.ref])
    for (const [post, officer] of policyOfficers(action, facts)) {
      if (asked.has(officer.oid)) continue
      asked.add(officer.oid)
      addTo(placed.bundles, post, officer).items.push({ action, why: item.why, vacant: true })
    }
  }
  for (const ref of action.supporting) {
    const post = facts.office.posts.get(ref)
    const supporter = post && answersFor(post, facts.today)
    if (!supporter || asked.has(supporter.oid) || !sees(supporter.oid, action, facts)) continue
    asked.add(supporter.oid)
    addTo(placed.bundles, post, supporter).information.push({ action, why: item.why, vacant: false })
  }
}

function placeToSettle(action: Action, facts: BundleFacts, bundles: Placed['bundles']): void {
  const told = new Set<string>()
  for (const [post, officer] of policyOfficers(action, facts)) {
    if (told.has(officer.oid)) continue
    told.add(officer.oid)
    addTo(bundles, post, officer).toSettle.push(action)
  }
}

/** A request to the policy officer stands in their message each day until it is settled. */
function placeRequest(item: BundleItem, facts: BundleFacts, bundles: Map<string, Bundle>): void {
  for (const [post, officer] of policyOfficers(item.action, facts)) addTo(bundles, post, officer).items.push(item)
}

function sees(oid: string, action: Action, { office, today }: BundleFacts): boolean {
  return maySee(actorOn(office, oid, today), action)
}

function addHandover({ handovers }: Bundle, { ref }: Post, facts: BundleFacts): void {
  const holder = newHolderOf(ref, facts)
  if (!holder?.tookOver || handovers.some((one) => one.post === ref)) return
  handovers.push({ post: ref, from: holder.from, note: holder.tookOver.note })
}

function policyOfficers(action: Action, facts: BundleFacts): [Post, Holder][] {
  const found: [Post, Holder][] = []
  for (const post of facts.office.posts.values()) {
    const grants = post.grants.some((g) => g.role === 'policy-officer' && (g.board === '*' || g.board === action.board))
    const holder = grants && answersFor(post, facts.today)
    // A vacant post of the force may own what the office may not see.
    if (holder && sees(holder.oid, action, facts)) found.push([post, holder])
  }
  return found
}

function addTo(bundles: Map<string, Bundle>, post: Post, holder: Holder): Bundle {
  const bundle = bundles.get(holder.oid) ?? {
    oid: holder.oid,
    name: holder.name,
    posts: [],
    handovers: [],
    items: [],
    information: [],
    toSettle: [],
  }
  const style = styleOf(post, holder.capacity)
  if (!bundle.posts.includes(style)) bundle.posts.push(style)
  bundles.set(holder.oid, bundle)
  return bundle
}
