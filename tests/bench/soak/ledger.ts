import type { LocalPerson } from '../../../local/microsoft-365.ts'

/** What somebody was told of one thing they asked for; `unsure`: that the service cannot say. */
export type Told = 'recorded' | 'kept' | 'refused' | 'unsure' | 'nothing' | 'other'

/** One thing that somebody asked the record for, and what they were told. */
export interface Asked {
  by: LocalPerson
  route: 'chat' | 'card' | 'tab'
  ref: string
  /** Percent of the progress, said of this action once only; null: the action goes to another board. */
  percent: number | null
  /** Ids of what was sent, by which the answers are known. */
  sent: string[]
  told: Told
  /** After "kept": the outcome was told later. */
  confirmed: boolean
  /** What was said, for whoever looks into it. */
  says: string
}

/** One delivery of Teams or the tab to one instance. */
export interface Delivery {
  route: Asked['route']
  milliseconds: number
  /** `cut`: the connection broke or was refused, as when the instance is killed; `late`: no answer within 15 s. */
  end: 'answered' | 'cut' | 'late'
}

/** Everything that was asked for and delivered, kept apart from the service. */
export interface Ledger {
  asked: Asked[]
  deliveries: Delivery[]
}
