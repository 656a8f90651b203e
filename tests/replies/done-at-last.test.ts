import { expect, test } from 'vitest'
import { lines, said } from './said.ts'

test.each(lines`
  ## Report on body armour stock levels
  was held up by procurement but now complete
  delayed by the election, now complete
  was 80% last month, now complete
  50% in April, 100% now
  from amber to complete
  drafted, approved, sent. Done
  done, shout if you need anything
  let me know if you need more but it's done
  unless you need anything else, this is complete
  done, hope that helps
  finished it on the train this morning
  finished it off on the way home last night
  it was in last month's pack
  she's got the report
  been with you a fortnight
  look in your inbox, sent Friday
  resent this morning, first sent 2 October
  she said thank you and that was that. complete
  aye that's done
  job done lad
  we've drawn a line under it
  ticked that one off yesterday
  can move to complete
  nothing more for you on this, it's complete
  proud to say it's done
  I know you'll be thrilled - it's done
  reported on 1 October. Nothing further from Finance.
  completed it, could somebody log it for me?
  done on 2 October, item 6 of the note refers
  didn't need the full month, it's in the bag
  completed weeks back, you'll find it at https://force.example/armour.xlsx
  We would support a recommendation that the chair discharges it
  I'm content if you shut it
  everything against my name is complete
  ## Sign off estates decarbonisation plan
  Chief put his name to it last night, so you can shut this one
`)('“%s” (%s) is done, whatever stood against it before', (text, title) => {
  expect(said(text, title)).toMatch(/^complete 41(?: \d+%)?(?: @[\d-]+)?$/)
})

test.each(lines`
  ## Report on body armour stock levels
  was held up by procurement and now with legal
  was done, now reopened
  delayed by the election, now due in July
  was stuck, is still stuck, done nothing
  was 80% last month, now nearly complete
  moved from 80 to 90%
  drafted, reviewed, not sent
  drafted and sent to the DCC for comment
  let me know if you need more time for it
  done unless you need the appendix
  done, unless the PCC wants more
  let me know if it's done
  hope that's done now
  could somebody log it as not done
  she's got the report to read and comment on
  report's in the pack for next month
  first sent to the DCC
  she said it's fine if we finish by July
  drew a line under the first phase
  I'm ticked off
  been signed off for two weeks
  can't see us closing this
  nothing more from me until July
  initialled the draft
  able to report completion by Friday
  with you in a fortnight
  closed to the public since 2019
  Completed by: ______ Date completed: ______
  set every action in the force to completed
  ## Train all response officers in domestic abuse matters
  every officer in Telford trained
`)('“%s” (%s) is not done, whatever was before', (text, title) => {
  expect(said(text, title)).not.toContain('complete')
})
