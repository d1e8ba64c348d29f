/** The workbench's own few controls, and the frame that shows the page. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Language } from '../options.ts'
import { visible } from '../visible.ts'
import { inOrder, pageOf, read, type Read } from './bench.ts'
import { FileButton, filesOfDrop, readFiles } from './files.tsx'
import { workbenchWords } from './words.ts'

const preferred: Language = /^zh/i.test(navigator.language) ? 'zh' : 'en'

export function Workbench() {
  const [language, setLanguage] = useState<Language>(preferred)
  const [files, setFiles] = useState<Read[]>([])
  const [which, setWhich] = useState<number | null>(null)
  const [force, setForce] = useState(false)
  const [isReading, setReading] = useState(false)
  const words = workbenchWords[language]

  const take = async (dropped: readonly File[]) => {
    if (dropped.length === 0) return
    setReading(true)
    const more = await Promise.all((await readFiles(dropped)).map((file) => read(file, language)))
    setFiles((before) => inOrder([...before, ...more]))
    setWhich(null)
    setReading(false)
  }
  const speak = async (other: Language) => {
    setLanguage(other)
    setFiles(await Promise.all(files.map((file) => read(file, other))))
  }
  useDrop(take)
  useEffect(() => {
    document.documentElement.lang = words.locale
    document.title = words.title
  }, [words])

  const bulletins = useMemo(() => files.flatMap(({ bulletin }) => bulletin ?? []), [files])
  const shown = bulletins.length === 1 ? 0 : which
  const page = useMemo(
    () => (bulletins.length === 0 ? null : pageOf(bulletins, shown, { language }, force)),
    [bulletins, shown, language, force],
  )
  const name = files.filter(({ bulletin }) => bulletin)[shown ?? bulletins.length - 1]?.name ?? 'bulletin'

  return (
    <>
      <header class="bench">
        <h1>{words.title}</h1>
        {files.length > 0 && <FileButton label={words.add} take={take} />}
        {bulletins.length > 1 && (
          <Views files={files} which={which} choose={setWhich} compare={words.compare} label={words.view} />
        )}
        <span class="grow" />
        {page?.html && <SaveButton html={page.html} name={name} label={words.save} />}
        {files.length > 0 && (
          <button type="button" class="quiet" onClick={() => (setFiles([]), setForce(false))}>
            {words.start}
          </button>
        )}
        <label>
          <span class="unseen">{words.language}</span>
          <select value={language} onChange={(event) => void speak(event.currentTarget.value as Language)}>
            <option value="zh">中文</option>
            <option value="en">English</option>
          </select>
        </label>
      </header>
      <div role="status">
        <ul class="troubles">
          {isReading && <li>{words.reading}</li>}
          {files.map(
            (file) =>
              file.trouble !== null && (
                <li class="late">
                  <b>{visible(file.name)}</b> {visible(file.trouble)}{' '}
                  <button
                    type="button"
                    class="quiet"
                    aria-label={words.remove(visible(file.name))}
                    onClick={() => setFiles(files.filter((one) => one !== file))}
                  >
                    ×
                  </button>
                </li>
              ),
          )}
          {page?.trouble && (
            <li class="late">
              {visible(page.trouble)}{' '}
              {page.canForce && (
                <button type="button" onClick={() => setForce(true)}>
                  {words.anyway}
                </button>
              )}
            </li>
          )}
        </ul>
      </div>
      {page?.html ? (
        <main class="shown">
          <Frame html={page.html} title={name} take={take} />
        </main>
      ) : (
        page === null && (
          <main class="drop">
            <p class="big">{words.drop}</p>
            <FileButton label={words.choose} take={take} />
            <p class="soft">{words.any}</p>
          </main>
        )
      )}
    </>
  )
}

/** A page may have been made of anything: it runs in a sandbox, and tells only of what the person does with it. */
function Frame({ html, title, take }: { html: string; title: string; take(files: File[]): Promise<void> }) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<{ theme?: unknown; files?: unknown }>) => {
      if (source !== frame.current?.contentWindow) return
      if (typeof data.theme === 'string') document.documentElement.dataset['theme'] = data.theme
      if (Array.isArray(data.files)) void take(data.files.filter((file) => file instanceof File))
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  })
  const theme = document.documentElement.dataset['theme'] ?? 'auto'
  const shown = html.replace('data-theme="auto"', `data-theme="${theme}" data-bench`)
  return <iframe ref={frame} title={title} srcdoc={shown} sandbox="allow-scripts allow-modals" />
}

interface ViewsProps {
  files: readonly Read[]
  which: number | null
  choose(which: number | null): void
  compare: string
  label: string
}

function Views({ files, which, choose, compare, label }: ViewsProps) {
  const names = files.filter(({ bulletin }) => bulletin).map(({ name }) => visible(name))
  return (
    <span class="views" role="group" aria-label={label}>
      <button type="button" aria-pressed={which === null} onClick={() => choose(null)}>
        {compare}
      </button>
      {names.map((name, index) => (
        <button type="button" aria-pressed={which === index} onClick={() => choose(index)}>
          {name}
        </button>
      ))}
    </span>
  )
}

function SaveButton({ html, name, label }: { html: string; name: string; label: string }) {
  const save = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([html], { type: 'text/html' }))
    link.download = `${name.replace(/\.\w+$/, '')}.html`
    link.click()
    URL.revokeObjectURL(link.href)
  }
  return (
    <button type="button" onClick={save}>
      {label}
    </button>
  )
}

/** Files may be dropped anywhere; on the page that is shown, the page hands them over. */
function useDrop(take: (files: File[]) => Promise<void>): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault()
      document.body.classList.toggle('over', event.type === 'dragover')
    }
    const drop = (event: DragEvent) => {
      over(event)
      void take(filesOfDrop(event))
    }
    const events = [
      ['dragover', over],
      ['dragleave', over],
      ['drop', drop],
    ] as const
    for (const [name, does] of events) document.addEventListener(name, does)
    return () => {
      for (const [name, does] of events) document.removeEventListener(name, does)
    }
  })
}
