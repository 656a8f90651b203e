import { expect, test } from 'vitest'
import { lines, said } from './said.ts'

test.each(lines`
  ## Provide stop and search figures to the PCC
  and that, as they say, is that. All done
  it is finished, as the good book says
  it's done, not that anybody thanked me
  completed over the weekend while I was on call
  finished it at about 3 this morning between shifts. going to bed
  finished with five minutes to spare
  completed well within the deadline
  bit late but finished
  took longer than planned but we got there, all complete
  it's been finished for months, promise
  no longer an open action, she's had the figures
  figures aren't owed any longer, sent on the 3rd
  the figures have gone in as final
  first and final figures sent
  figures gone, no comeback
  tracker needs updating, we finished this in May
  your list is out of date, we finished this in May
  I see it's showing overdue. It isn't, I finished it Friday
  surprised this is still on, it was completed in April
  finished on our side, kindly amend your records
  the DCC has asked me to confirm that this is complete
  I've been asked to tell you this is finished
  boss says to tell you it's done
  our obligations have been met in full
  I confirm performance of this action in full
  the requirement has been complied with
  no panic that's been completed
  how many times, this has BEEN finished
  No need to wait for the deadline, this has been delivered
  List of figures supplied, see file
  what you chased me about on Tuesday has been finished
  did this weeks back
  we have hit 100 per cent, complete
  every last bit is done
  that's me done with the search figures
  got this across the line last nite
  buttoned up and sent
  which brings this one to an end
  that closes this off
  I'm calling it done
  D.O.N.E.
  yesss doooone
  I took this to the board on 28 September, item 6 refers
  ## Install new recording kit in custody
  kit's in and working, engineers left on Friday
  ## Circulate the road casualty dashboard
  Dashboard is live and everyone who wanted the link has it - please mark as complete
`)('“%s” (%s) is done, whatever is said beside it', (text, title) => {
  expect(said(text, title)).toMatch(/^complete 41(?: \d+%)?(?: @[\d-]+)?$/)
})

test.each(lines`
  ## Provide stop and search figures to the PCC
  the DCC has asked me to confirm whether this is complete
  the DCC wants me to say it's done but it isn't
  boss says to tell you it's nearly done
  your card says it's done. It isn't
  tracker needs updating, we haven't finished this
  I see it's showing overdue. Working on it
  surprised this is still open, will look
  no panic, it'll be done by Friday
  how many times, it's not done
  no need to chase, should be done Friday
  hallelujah, the first draft is done
  rest assured this will get done
  our obligations have been met in part
  some of our obligations have been met
  the requirement is met once HR sign
  it's hard to call it complete
  I'd call it done if the DCC agrees
  calling it done on Friday
  100 per cent of the fieldwork done
  not 100% complete and sent
  every part of it is done apart from custody
  that completes phase one
  once I get the data, that finishes it
  which brings us to the draft
  final draft sent on Friday
  final figures to be sent
  going home, will finish tomorrow
  contractors have gone, job half done
  done while I wait for the rest
  nothing remains but the sign off
  nothing left in the budget for it
  what you asked for is nearly done
  took it to the team meeting for comment
  it will be done, promise
  buttoned up the draft
  the DCC is done with it
  cracked on with it
  did it for last year
  room booked
  publishing complete Friday
  receipt acknowledged
  delivery confirmed
  your message has been received
`)('“%s” (%s) is not done, whatever is said beside it', (text, title) => {
  expect(said(text, title)).not.toContain('complete')
})
