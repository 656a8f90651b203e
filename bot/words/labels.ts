/** What stands on buttons. */
export const buttons = {
  record: 'Record my answer',
  undo: 'Undo',
  confirmTicked: 'Confirm ticked',
  confirmAll: 'Confirm all',
  edit: 'Edit the one chosen',
  dropTicked: 'Drop ticked',
  save: 'Save',
  drop: 'Drop it',
  tracker: 'Open the tracker',
  myActions: 'My actions',
  overdue: 'Overdue',
  notes: 'Paste notes',
  openNotes: 'Open the notes',
  openMessage: 'Open the message',
  help: 'Help',
  setUp: 'What is missing?',
} as const

/** What stands above inputs, and inside them while they are empty. */
export const fields = {
  which: { label: 'Which action?', hint: 'Choose an action' },
  what: { label: 'Your answer', hint: 'Choose an answer' },
  percent: { label: 'Per cent done (if you like)', hint: 'Per cent done, 0 to 100' },
  date: { label: 'Another date (if you need one)', hint: 'The date that you need' },
  words: { label: 'In your own words', hint: 'What was done, or what is in the way, or why another date' },
  about: { label: 'Which action is meant?', hint: 'Choose an action' },
  editWhich: { label: 'To change one before you confirm it', hint: 'Choose a proposal' },
  wording: { label: 'What is to be done', hint: 'What is to be done' },
  owner: { label: 'Owner (lead post)', hint: 'Choose the lead post' },
  supporting: { label: 'Supported by (posts, with commas)', hint: 'Supporting posts, such as DCC, ACC' },
  due: { label: 'Due, as you would say it', hint: '30 January, the March meeting, January to February' },
} as const

/** What an owner may answer on a card, in the order of the list. */
export const answerLabels = {
  progress: 'Progress',
  done: 'Done',
  'no-change': 'No change',
  blocked: 'Blocked',
  'ask-date': 'Need another date',
} as const

/** Heads and names on cards. */
export const heads = {
  recorded: 'Recorded',
  supports: 'You support these; nothing is asked of you',
  commands: 'What you can type',
  answers: 'To answer about an action, write as to a colleague',
  confirmed: 'Recorded as actions',
  editing: 'Change proposal',
  owner: 'Owner',
  supporting: 'Supported by',
  due: 'Due',
  firstDue: 'First due',
  status: 'Status',
  progress: 'Progress',
  raised: 'Raised at',
  moved: 'Date changes',
  carried: 'Meetings carried',
  asked: 'Other date asked for',
  lastUpdate: 'Last update',
  quote: 'From the notes',
  overdue: 'Past their date',
  open: 'Open',
  dueBefore: 'Due before the next meeting',
  awaiting: 'Reported done, awaiting the chair',
  discharged: 'Discharged this week',
  type: 'Type',
  ifYouLike: '(if you like)',
  more: 'And more steps',
  boards: 'Boards',
  posts: 'Posts today',
  meetings: 'Meetings to come',
  days: 'Days',
  vacant: 'vacant',
} as const
