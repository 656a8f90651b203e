import { MessageBar, MessageBarBody, makeStyles, Spinner, Title2, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { OfficeView } from '../../bot/api/contract.ts'
import { Notice } from '../Notice.tsx'
import { useOffice } from '../queries/office.ts'
import { says } from '../words.ts'
import { Boards } from './Boards.tsx'
import { Meetings } from './Meetings.tsx'
import { Missing } from './Missing.tsx'
import { OpenForm } from './OpenForm.tsx'
import { Posts } from './Posts.tsx'
import { Remind } from './Remind.tsx'
import { Rules } from './Rules.tsx'
import { Told } from './Told.tsx'
import type { Wish } from './wish.ts'
import { officeSays } from './words.ts'

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXXL, maxWidth: '60rem' },
  title: { display: 'block', margin: `0 0 ${tokens.spacingVerticalM}` },
})

/** The office: what it still lacks, its boards, posts, people and meetings. Who may not change it reads it. */
export function OfficePage() {
  const office = useOffice()
  useEffect(() => {
    document.title = `Office – ${says.title}`
    window.scrollTo(0, 0)
  }, [])
  if (office.isPending) return <Spinner label={officeSays.loading} />
  if (!office.data) {
    return <Notice heading="Office" text={office.error.message} action={{ label: 'Try again', onPress: () => void office.refetch() }} />
  }
  return (
    <>
      {office.isError && (
        <MessageBar intent="warning">
          <MessageBarBody>{says.oldPicture}</MessageBarBody>
        </MessageBar>
      )}
      <Parts office={office.data} />
    </>
  )
}

function Parts({ office }: { office: OfficeView }) {
  const styles = useStyles()
  const [wish, setWish] = useState<Wish | null>(null)
  const [told, setTold] = useState('')
  const open = (wanted: Wish) => {
    setTold('')
    setWish(wanted)
  }
  const done = (words: string) => {
    setTold(words)
    setWish(null)
  }
  // Whoever loses their post while a form is open keeps the form, and what they typed.
  if (office.posts.length === 0 && !wish) return <Notice heading="Office" text={officeSays.stranger} />
  return (
    <>
      <Title2 as="h1" className={styles.title}>
        Office
      </Title2>
      <div className={styles.parts}>
        {office.mayRemind && <Missing office={office} onWish={open} />}
        {office.mayRemind && <Remind />}
        <Boards office={office} onWish={open} />
        <Posts office={office} onWish={open} />
        <Meetings office={office} onWish={open} />
        <Rules office={office} onWish={open} onTold={setTold} />
      </div>
      <Told words={told} onClose={() => setTold('')} />
      {wish && <OpenForm wish={wish} office={office} onDone={done} onClose={() => setWish(null)} />}
    </>
  )
}
