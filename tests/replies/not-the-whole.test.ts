import { expect, test } from 'vitest'
import { lines, said } from './said.ts'

test.each(lines`
  ## Provide stop and search figures to the PCC
  in-complete
  too early to say done
  too busy to have done it
  closing in on it
  on the verge of complete
  from memory this was done
  done. jk
  oh yes, all done, along with world peace
  done, wrongly
  done but done badly
  done 2moro
  negative, complete Friday
`)('done that is held off, doubted or meant otherwise is not done: %s', (text, title) => {
  expect(said(text, title)).not.toContain('complete')
})

test.each(lines`
  ## Update the risk register and report to the Board
  done, less the report
  done sans appendix
  done up to page 40
  just the last one then done
  work has been done on this
  loads done
  ## Arrange a visit to the control room for the PCC
  was done, then the venue cancelled
  done but it fell through
`)('done up to a point, or undone since, is not done: %s', (text, title) => {
  expect(said(text, title)).not.toContain('complete')
})

test.each(lines`
  ## Clarify costs of the virtual call handling system
  other forces have completed it
  Finance have finished with it and passed it to me
  please complete
  please confirm this is complete
  could you sort it and close
  fwd to Ops - please action and close
  the OPCC want it closed
  HMI content to close two
  i am so done with this
  ## Close Hereford front counter
  front counter is closed at lunch
`)('what others did, or are told or want to do, is not done by its owner: %s', (text, title) => {
  expect(said(text, title)).not.toContain('complete')
})

test.each(lines`
  ## Implement recommendations of the custody inspection
  custody inspection is finished
  inspection completed
  ## Complete equality impact assessment for the estates strategy
  estates strategy complete
  ## Publish the results of the dip sample of stop and search records
  dip sample done
  ## Share briefing note on hate crime with the PCC
  note on knife crime shared
  ## Write to the Home Office about funding
  action on estates closed
  ## Train all response officers in domestic abuse matters
  120 trained
  90% of officers trained
  ## Recruit three call handlers
  two recruited
`)('done of what the action comes from, of another matter or of some is not done: %s', (text, title) => {
  expect(said(text, title)).not.toContain('complete')
})

test.each(lines`
  ## Share briefing note on hate crime with the PCC
  shared it with my boss
  shared with one councillor
  it is done, they tell me
  sgt reckons he's done it
  rumour has it that it's done
  got ticked off for it
  can be dealt with after
  given up, close it
  ## Publish the results of the dip sample of stop and search records
  published results of the 2023 sample
  ## Write to the Home Office about funding
  emailed Home Office to ask who to write to
  ## Circulate the revised terms of reference
  circulated around the office
`)('hearsay, giving up and handing it round at home are not done: %s', (text, title) => {
  expect(said(text, title)).not.toContain('complete')
})

test.each(lines`
  ## Recruit three call handlers
  3 recruited
  all three recruited
  ## Implement recommendations of the custody inspection
  inspection recommendations all implemented
  ## Publish the results of the dip sample of stop and search records
  dip sample results published on 3 October
  completed on time, please close
`)('the whole is still done where such words say no less: %s', (text, title) => {
  expect(said(text, title)).toContain('complete 41')
})
