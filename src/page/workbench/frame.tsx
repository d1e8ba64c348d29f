/** The frame that a page is shown in. */
import { useEffect, useRef } from 'preact/hooks'

/** A page may have been made of anything: it runs in a sandbox, and tells only of what the person does with it. */
export function Frame({ html, title, take }: { html: string; title: string; take(files: File[]): Promise<void> }) {
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
