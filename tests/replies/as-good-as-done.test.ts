import { expect, test } from 'vitest'
import { lines, said } from './said.ts'

test.each(lines`
  ## Provide stop and search figures to the PCC
  PCC's had these since Thursday
  the Commissioner has them
  sitting in the PCC's inbox
  fired across to the PCC on Monday
  figures provided, nothing further from us
  figures handed to the PCC and filed on the shared drive
  in the PCC's hands as of yesterday
  nothing left for us to do on this
  no loose ends
  nothing owing
  can't see what else there is to do
  propose we close this
  would ask that this is discharged
  recommend closure please
  you may put a line through it
  draw a line under this one
  strike it off the list
  shut it down
  call the dogs off
  this can drop off
  can come off the tracker
  sign it off please
  feel free to close
  no reason to keep it open
  happy for the chair to discharge this
  figures went on Friday so you can take it off
  I regard this as concluded
  we never been so glad to say done
  done at half eight this morning
  finished before half term
  done. will keep an eye on it as BAU
  finihsed n sent
  plz dischagre
  clsd
  not only is it done, the board has seen it
  mission accomplished
  this is history
  that box is well and truly ticked
  all questions answered, finished
  stop and search op finished
  > Is AA-2025-041 complete?\n100% yes
  > Is AA-2025-041 still open?\nNo, sent on Friday
  > Can AA-2025-041 be shown as complete?\nit can
  This has been <b>completed</b>. Regards
  figures provided, accepted with no further questions
  I regard my duty to provide them as met
  I am pleased to report completion of this action
  finished it on my last set of nights
  everyting asked for has been supplied
  grateful if you'd recommend closure
  finished, the figures are
  ## Publish the roads policing strategy
  up on the website
  live since 0900
  went online this morning
  it can be read on our website
  ## Review the custody medical contract
  been through it all and written up
  review in and filed
  reviewed, nothing arising
  review concluded, no more to come from me
  ## Recruit two data analysts
  both in post
  both took up post last week
  both started Monday
  ## Set up a joint review panel
  panel up and running
  first panel sat on Tuesday
  in force since 1 September
  ## Arrange a PCC visit to the control room
  she came on Friday
  visit went ahead on Friday
  ## Train 12 supervisors in stalking law
  12/12
  12 of 12 trained
  ## Consider a joint protocol on stalking
  considered and decided against
  considered at force exec, approved
  ## Recover mutual aid costs
  all of it in, draw a line under it
  paid in full last week
  ## Circulate the hate crime findings
  circulated to all LPAs and partners
`)('“%s” (%s) is as good as done', (text, title) => {
  expect(said(text, title)).toMatch(/^complete 41(?: |$)/)
})
