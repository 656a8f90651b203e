export interface Theme {
  name: string
  page: string
  ground: string
  text: string
  subtle: string
  accent: string
  good: string
  warning: string
  attention: string
  border: string
  goodGround: string
  button: string
}

/** Colours near those that Teams gives to cards in its three themes. */
export const themes: Theme[] = [
  {
    name: 'light',
    page: '#f5f5f5',
    ground: '#ffffff',
    text: '#242424',
    subtle: '#616161',
    accent: '#5b5fc7',
    good: '#237b4b',
    warning: '#835c00',
    attention: '#c4314b',
    border: '#d1d1d1',
    goodGround: '#e7f2da',
    button: '#ffffff',
  },
  {
    name: 'dark',
    page: '#1f1f1f',
    ground: '#292929',
    text: '#ffffff',
    subtle: '#d6d6d6',
    accent: '#a6a7dc',
    good: '#92c353',
    warning: '#fbcd4b',
    attention: '#f9929f',
    border: '#666666',
    goodGround: '#1c3320',
    button: '#292929',
  },
  {
    name: 'contrast',
    page: '#000000',
    ground: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#1aebff',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ff7f7f',
    border: '#ffffff',
    goodGround: '#000000',
    button: '#000000',
  },
]

/** The host configuration of the renderer for a theme, after the look of Teams: spacings, sizes, colours. */
export function createHostConfig(theme: Theme): object {
  const colour = (value: string) => ({ default: value, subtle: value })
  const foregroundColors = {
    default: { default: theme.text, subtle: theme.subtle },
    accent: colour(theme.accent),
    good: colour(theme.good),
    warning: colour(theme.warning),
    attention: colour(theme.attention),
  }
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors })
  return {
    fontFamily: '"Segoe UI", "Open Sans", "Liberation Sans", Arial, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.border },
    supportsInteractivity: true,
    containerStyles: { default: style(theme.ground), emphasis: style(theme.ground), good: style(theme.goodGround) },
    actions: { maxActions: 6, spacing: 'default', buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left' },
    factSet: { title: { weight: 'bolder', maxWidth: 120, wrap: true }, value: { wrap: true }, spacing: 12 },
  }
}

/** What Teams' own style sheet does to inputs and buttons. */
export function createStyle(theme: Theme): string {
  const on = `.${theme.name}`
  return `
    ${on} { background: ${theme.page}; padding: 12px; color-scheme: ${theme.name === 'light' ? 'light' : 'dark'}; font: 12px "Liberation Sans", Arial, sans-serif; color: ${theme.text} }
    ${on} .ac-adaptiveCard { border: 1px solid ${theme.border}; border-radius: 6px }
    ${on} .ac-input { box-sizing: border-box; width: 100%; min-height: 32px; padding: 5px 10px; font: 14px "Liberation Sans", Arial, sans-serif;
      color: ${theme.text}; background: ${theme.ground}; border: 1px solid ${theme.border}; border-radius: 4px }
    ${on} .ac-input::placeholder { color: ${theme.subtle} }
    ${on} .ac-input input[type=checkbox] { width: 16px; min-height: 0; flex: none; margin-top: 2px }
    ${on} .ac-input-container div.ac-input { border: 0; padding: 0; min-height: 0; display: flex !important; align-items: flex-start !important }
    ${on} .ac-pushButton { min-height: 32px; padding: 5px 12px; font: 600 14px "Liberation Sans", Arial, sans-serif; text-overflow: ellipsis; overflow: hidden;
      white-space: nowrap; color: ${theme.text}; background: ${theme.button}; border: 1px solid ${theme.border}; border-radius: 4px }
    ${on} textarea.ac-input { min-height: 64px }
    ${on} .ac-actionSet { flex-wrap: wrap; row-gap: 8px }`
}
