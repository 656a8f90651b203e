import { FluentProvider, Spinner } from '@fluentui/react-components'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { isApiFault } from './api.ts'
import { Chooser } from './Chooser.tsx'
import { Notice } from './Notice.tsx'
import { openRoute, refIn } from './route.ts'
import { Shell } from './Shell.tsx'
import { ApiProvider } from './session.tsx'
import { findStart, type Start, startAs } from './start.ts'
import { useTheme } from './theme.ts'
import { says } from './words.ts'

export function App() {
  const [start, setStart] = useState<Start>({ at: 'starting' })
  const [client] = useState(createQueryClient)
  const { theme } = useTheme(start.at === 'ready' ? start.teams : undefined)

  useEffect(() => {
    void findStart().then((found) => {
      if (found.at === 'ready' && found.teams?.subPage && refIn(window.location.hash) === '') openRoute(found.teams.subPage)
      setStart(found)
    })
  }, [])

  const changePerson =
    start.at === 'ready' && !start.teams
      ? () => {
          client.clear()
          setStart({ at: 'starting' })
          void findStart().then(setStart)
        }
      : undefined

  return (
    <FluentProvider theme={theme} style={{ minHeight: '100vh' }}>
      {start.at === 'starting' && <Spinner label={says.starting} style={{ paddingTop: '4rem' }} />}
      {start.at === 'outside' && (
        <main>
          <Notice heading={says.title} text={says.openInTeams} />
        </main>
      )}
      {start.at === 'choosing' && <Chooser people={start.demo.people} onChoose={(oid) => setStart(startAs(start.demo, oid))} />}
      {start.at === 'ready' && (
        <QueryClientProvider client={client}>
          <ApiProvider api={start.api}>
            <Shell onChangePerson={changePerson} />
          </ApiProvider>
        </QueryClientProvider>
      )}
    </FluentProvider>
  )
}

function createQueryClient(): QueryClient {
  const retry = (count: number, fault: Error) => isApiFault(fault) && fault.passes && count < 3
  return new QueryClient({ defaultOptions: { queries: { retry, staleTime: 30_000 } } })
}
