/** The workbench's own few controls, and the frame that shows the page. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Language } from '../options.ts'
import { visible } from '../visible.ts'
import { inOrder, pageOf, read, type Read } from './bench.ts'
import { FileButton, readFiles, useDrop } from './files.tsx'
import { Frame } from './frame.tsx'
import { SaveButton, Views } from './views.tsx'
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
        <main class="drop">
          <p class="big">{page ? words.apart : words.drop}</p>
          <FileButton label={words.choose} take={take} />
          <p class="soft">{words.any}</p>
        </main>
      )}
    </>
  )
}
