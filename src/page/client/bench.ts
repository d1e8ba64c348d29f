/** Inside the workbench: what is dropped on the page, and the colours chosen in it, are the workbench's matter. */

/** Set by the workbench alone: a page that some other site frames hands nothing over. */
const isInBench = () => 'bench' in document.documentElement.dataset && parent !== window

export function tellBench(message: { theme: string } | { files: File[] }): void {
  // the frame is a sandbox: neither side has an origin that could be named
  if (isInBench()) parent.postMessage(message, '*')
}

export function startBench(): void {
  if (!isInBench()) return
  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    tellBench({ files: Array.from(event.dataTransfer?.files ?? []) })
  })
}
