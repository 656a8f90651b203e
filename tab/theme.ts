import { type Theme, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import type { TeamsHost, ThemeName } from './teams.ts'

const themes: Record<ThemeName, Theme> = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }

/** The theme of Teams, or in a plain browser that of the system. */
export function useTheme(teams: TeamsHost | undefined): { name: ThemeName; theme: Theme } {
  const [name, setName] = useState<ThemeName>(() => systemTheme())
  useEffect(() => {
    if (teams) {
      setName(teams.theme)
      teams.onTheme(setName)
      return
    }
    const changed = () => setName(systemTheme())
    const watched = [dark(), contrast()]
    for (const query of watched) query.addEventListener('change', changed)
    return () => {
      for (const query of watched) query.removeEventListener('change', changed)
    }
  }, [teams])
  return { name, theme: themes[name] }
}

const dark = () => window.matchMedia('(prefers-color-scheme: dark)')
const contrast = () => window.matchMedia('(prefers-contrast: more)')

function systemTheme(): ThemeName {
  if (contrast().matches) return 'contrast'
  return dark().matches ? 'dark' : 'default'
}
