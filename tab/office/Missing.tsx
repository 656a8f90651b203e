import { Badge, MessageBar, MessageBarBody, Text } from '@fluentui/react-components'
import type { OfficeView } from '../../bot/api/contract.ts'
import { Item, Items, Opener, Part } from './Part.tsx'
import { type Wish, wishFor } from './wish.ts'
import { officeSays } from './words.ts'

/** What the office still lacks, in the order in which one would see to it, each with the form that does. */
export function Missing({ office, onWish }: { office: OfficeView; onWish: (wish: Wish) => void }) {
  const { missing } = office
  const isReady = missing.every((one) => !one.needed)
  return (
    <Part heading="Still missing">
      {isReady && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{missing.length === 0 ? officeSays.ready : officeSays.advisable}</MessageBarBody>
        </MessageBar>
      )}
      <Items>
        {missing.map((one) => {
          const wish = wishFor(one, office)
          const open = wish && (
            <Opener
              label="See to it"
              about={`: ${one.says}`}
              appearance={one.needed ? 'primary' : 'secondary'}
              onPress={() => onWish(wish)}
            />
          )
          return (
            <Item key={`${one.code} ${one.board} ${one.post} ${one.says}`} buttons={open}>
              <Text>{one.says}</Text>
              {!wish && <Text size={200}>{`To the bot, in Teams: ${one.type}`}</Text>}
              <span>
                <Badge appearance="tint" color={one.needed ? 'warning' : 'informative'}>
                  {one.needed ? 'Needed before the first reminder' : 'Advisable'}
                </Badge>
              </span>
            </Item>
          )
        })}
      </Items>
    </Part>
  )
}
