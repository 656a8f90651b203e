import { Badge, MessageBar, MessageBarBody, Text } from '@fluentui/react-components'
import type { MissingView, OfficeView } from '../../bot/api/contract.ts'
import { countOf } from '../words.ts'
import { Item, Items, Opener, Part } from './Part.tsx'
import { type Wish, wishFor } from './wish.ts'
import { officeSays } from './words.ts'

interface Props {
  office: OfficeView
  onWish: (wish: Wish) => void
}

/** So many things that are only advisable stand open; more are folded. */
const FEW = 3

/** What the office still lacks, in the order in which one would see to it, each with the form that does. */
export function Missing({ office, onWish }: Props) {
  const needed = office.missing.filter((one) => one.needed)
  const advisable = office.missing.filter((one) => !one.needed)
  const list = (some: MissingView[]) => (
    <Items>
      {some.map((one) => (
        <MissingItem key={`${one.code} ${one.board} ${one.post} ${one.says}`} one={one} office={office} onWish={onWish} />
      ))}
    </Items>
  )
  return (
    <Part heading="Still missing">
      {needed.length === 0 && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{advisable.length === 0 ? officeSays.ready : officeSays.advisable}</MessageBarBody>
        </MessageBar>
      )}
      {list(needed)}
      {advisable.length > FEW ? (
        <details>
          <summary style={{ cursor: 'pointer' }}>{`${countOf(advisable.length, 'thing')} more to see to in time`}</summary>
          {list(advisable)}
        </details>
      ) : (
        list(advisable)
      )}
    </Part>
  )
}

function MissingItem({ one, office, onWish }: Props & { one: MissingView }) {
  const wish = wishFor(one, office)
  const open = wish && (
    <Opener label="See to it" about={`– ${one.says}`} appearance={one.needed ? 'primary' : 'secondary'} onPress={() => onWish(wish)} />
  )
  return (
    <Item buttons={open}>
      <Text>{one.says}</Text>
      {!wish && <Text size={200}>{`To the bot, in Teams: ${one.type}`}</Text>}
      <span>
        <Badge appearance="tint" color={one.needed ? 'warning' : 'informative'}>
          {one.needed ? 'Needed before the first reminder' : 'Advisable'}
        </Badge>
      </span>
    </Item>
  )
}
