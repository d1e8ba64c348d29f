/** The script of the pages. It stands in the head, so that the colours are right from the first moment. */
import { startBar } from './bar.ts'
import { startBench } from './bench.ts'
import { startDeadlines } from './deadline.ts'
import { startEvidence } from './evidence.ts'
import { startFilters } from './filter.ts'
import { startFolding } from './fold.ts'
import { startKeys } from './keys.ts'
import { startSearch } from './search.ts'
import { applyStoredTheme, startTheme } from './theme.ts'

document.documentElement.classList.add('js')
applyStoredTheme()
document.addEventListener('DOMContentLoaded', () => {
  startTheme()
  startBar()
  startFilters()
  startSearch()
  startDeadlines()
  startFolding()
  startKeys()
  startEvidence()
  startBench()
})
