import { expect, it } from 'vitest'
import { compileLexicon } from '../lexicon/compile.ts'
import { words as builtIn } from '../lexicon/words.ts'
import { ownName } from './own-name.ts'

const words = compileLexicon(builtIn)

it.each<[printed: string, places: string[], name: string | null]>([
  ['我局党组', ['中共青岚县粮食局党组'], '青岚县粮食局党组'],
  ['我局党组', ['青岚县粮食局'], '青岚县粮食局'],
  ['我局党委', ['中共青岚县公安局委员会'], '中共青岚县公安局委员会'],
  ['我局', ['', '县粮食局'], '县粮食局'],
  ['我局', ['青岚县粮食局党组'], '青岚县粮食局党组'],
  ['我校', ['青岚县第一中学'], '青岚县第一中学'],
  ['我院党委', ['中共青岚县人民医院委员会'], '中共青岚县人民医院委员会'],
  ['我单位', ['青岚县水利工程建设中心'], '青岚县水利工程建设中心'],
  ['本公司', ['青岚城投集团'], '青岚城投集团'],
  ['我办', ['青岚县医疗保障办公室'], '青岚县医疗保障办公室'],
  ['我县', ['青岚县人民政府'], '青岚县'],
  ['我市', ['青岚县', '云溪市财政局'], '云溪市'],
  ['我镇党委', ['中共青石镇委员会'], '中共青石镇委员会'],
  ['我街道', ['柘湖街道办事处'], '柘湖街道'],
  // none of its kind, or its name is told
  ['我局党组', ['青岚县人民医院', '某网'], null],
  ['我局', [''], null],
  ['县粮食局党组', ['中共青岚县水务局党组'], null],
  ['我们的工作人员和群众代表', ['青岚县粮食局'], null],
])('%s in %j is %s', (printed, places, name) => {
  const folded = places.join('\n')
  const spans = places.map((place): [number, number] => [folded.indexOf(place), folded.indexOf(place) + place.length])
  const found = ownName(printed, spans, folded, words)
  expect(found && folded.slice(...found)).toBe(name)
})
