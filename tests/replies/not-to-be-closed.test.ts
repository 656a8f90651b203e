import { expect, test } from 'vitest'
import { lines, said } from './said.ts'

test.each(lines`
  ## Provide stop and search figures to the PCC
  please complete the transfer of this to Finance
  complete this by Friday please
  nothing to do with us any more
  nothing left in the budget for this
  nothing to do but wait
  there is nothing to finish it with
  no work needed from us until the PCC replies
  no further action until March
  not a thing to do with me
  no more steps than we need
  signed off by nobody yet
  off the list of priorities
  it came off the rails
  take it off line with me
  cross it off once Finance agree
  strike that off if you want but it isn't done
  can you close the window
  can we close the gap in the data first
  close the loop with finance next
  we need to close this properly
  we want it closed by Friday
  hoping to see this closed
  would like to close but can't
  please don't close
  please keep this off the closed list
  the system is shut down so no figures
  archive not yet searched
  marked as complete in error
  it's marked complete but it isn't
  somebody marked this complete
  why is it shown as complete
  was shown as complete last month
  not ready for closure
  closure isn't right yet
  recommend closure in March
  propose discharge once the PCC has seen it
  propose to close in April
  suggest closing when the data lands
  request closure after the board
  ready for discharge subject to the PCC
  finished the first cut
  done, bar one district
  done for three of the four districts
  finished, pending sign off
  done I reckon
  done-ish
  as done as it will ever be
  done in my head
  done by the end of play
  done by close of play today
  all done by Friday I hope
  it's as good as finished
  it's with the PCC's office for checking, then done
  sent the PCC half
  the PCC has had sight of the draft
  PCC has seen an early version
  PCC has them in part
  the PCC has the north ones
  the PCC has them to check
  figures have been provided by two districts
  figures provided to finance for checking
  the old figures were sent in May
  last year's figures are on the website
  sent the request for the figures
  asked for the figures
  figures landed on my desk
  got the figures from the analysts
  I have got the figures
  figures in from all districts
  figures received
  figures are ready to send
  figures finished, going to the PCC tomorrow
  figures complete, need sending
  figures are written up ready for sign off
  put in the diary to brief her
  they're in the post room
  it went badly
  it went to the wrong person
  it's gone quiet
  gone to ground on this
  over and out
  sorted a date to talk about it
  sorted the easy ones
  closed the survey
  resolved to start again
  nailed down the scope
  cracked on with it
  cracked the first part
  wrapped up in other things
  wrapped up in court until Thursday
  signed off sick
  finished for the day
  finished work on the 3rd, handing to Insp Vale
  cleared with legal to start
  cleared my diary to do it
  ticked off by the boss for being late
  ticking along
  this will be history soon
  history lesson: it was never ours
  job is done when the PCC says so
  case closed?
  box ticking exercise this
  it's a done deal that we will do it
  so is it done?
  so it'll be done
  so that's one of two done
  so that's the easy half finished
  did this get closed
  did it not get finished
  would be done if the system worked
  should have been done
  was due to be done
  meant to be finished by now
  had hoped it'd be done
  I'd call it done but the DCC wouldn't
  they've called it complete but I haven't checked
  IT have told me it's done
  apparently this was closed
  my predecessor closed this off
  according to the tracker it's complete
  pretty sure it's finished
  think it's been sent
  believe the PCC has these
  completed and submitted to legal
  finished and sent to my boss
  done and passed to the analysts to check
  done after a fashion
  done to an extent
  done and annex awaited
  signed off by the DCS then rejected
  closed by the CPS
  closed by the courts service
  finished by the other team
  hereford figures done
  hereford done
  north finished
  finished in the north
  finished at hereford
  finished across two districts
  sampling finished
  letter to the analysts finished
  template finished
  spreadsheet set up
  100% behind this
  100% of the north
  yes, will do
  yes working on it
  the full set of figures is needed first
  that pair of reports is needed first
  no questions from me, will start Monday
  I regard it as important
  regard this as work in progress
  treat this as open
  consider it a priority
  you can kill two birds with this
  please strike the right tone
  grateful if you could extend this
  grateful if you could close it once the PCC agrees
  completion of this action is a long way off
  completion of this action depends on Finance
  can you update the tracker to show it's still open
`)('“%s” (%s) closes nothing', (text, title) => {
  expect(said(text, title)).not.toMatch(/complete/)
})
