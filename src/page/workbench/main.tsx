/** The workbench: drop one bulletin, or several of one body, and read the same pages that the command makes. */
import { render } from 'preact'
import { Workbench } from './workbench.tsx'

render(<Workbench />, document.getElementById('workbench') as HTMLElement)
