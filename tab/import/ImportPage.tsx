import { Link, makeStyles, Spinner, Text, Title2, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import { useEffect } from 'react'
import type { Me } from '../../bot/api/contract.ts'
import { Notice } from '../Notice.tsx'
import { useImport } from '../queries/imports.ts'
import { addressOf } from '../route.ts'
import { says } from '../words.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { Report } from './Report.tsx'

const useStyles = makeStyles({
  back: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalM },
  title: { display: 'block', margin: `0 0 ${tokens.spacingVerticalS}` },
  about: { display: 'block', maxWidth: '45rem', marginBottom: tokens.spacingVerticalL },
})

/** An old tracker in: choose a file, see what it would do, let it run. `id` is empty before a file is chosen. */
export function ImportPage({ id, me }: { id: string; me: Me }) {
  const styles = useStyles()
  const found = useImport(id)
  useEffect(() => {
    document.title = `Bring in a tracker – ${says.title}`
    window.scrollTo(0, 0)
  }, [])
  if (!me.roles.includes('policy-officer')) return <Notice heading="Bring in a tracker" text={says.importNotYours} />
  return (
    <>
      <Link href={addressOf('')} className={styles.back}>
        <ArrowLeftRegular aria-hidden /> All actions
      </Link>
      <Title2 as="h1" className={styles.title}>
        Bring in a tracker
      </Title2>
      {id === '' && (
        <>
          <Text as="p" block className={styles.about}>
            {says.importAbout}
          </Text>
          <ChooseFile me={me} />
        </>
      )}
      {id !== '' && found.isPending && <Spinner label={says.importing} />}
      {id !== '' && found.isError && !found.data && (
        <Notice heading="This import" text={found.error.message} action={{ label: 'Try again', onPress: () => void found.refetch() }} />
      )}
      {found.data && <Report report={found.data} />}
    </>
  )
}
