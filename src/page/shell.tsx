/** The document around a page: policy, style, script, and the data as JSON. */
import type { ComponentChild } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { clientHash, clientScript, styleHash, styleSheet } from './assets.ts'
import { embedJson } from './embed.ts'
import { Shapes } from './parts/status.tsx'
import { SettingProvider, type Setting } from './setting.ts'
import { visible } from './visible.ts'
import type { Words } from './words/words.ts'

/**
 * Nothing is loaded and nothing is sent; of scripts and styles only our own two run. What a bulletin smuggled in could
 * neither run nor reach anything, even if it were to become markup.
 */
const policy = [
  "default-src 'none'",
  `script-src '${clientHash}'`,
  `style-src '${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** What the client says itself, with places for its numbers. */
const clientWords = (words: Words) => ({
  late: words.late('{n}'),
  asOf: words.asOf,
  hits: words.hits,
  noHits: words.noHits,
  shown: words.shown,
  found: words.found,
})

interface Shell {
  title: string
  /** Script elements by id: any program can take them out again. */
  data: Record<string, unknown>
  setting: Setting
  /** Told to the style sheet. */
  kind: 'bulletin' | 'comparison'
  /** How many issues or changes there are. */
  items: number
}

/** With more items than these a browser draws only what is in view: heights are estimated until then. */
const many = 150

/** Puts a page together. The same input gives the same bytes. */
export function renderShell({ title, data, setting, kind, items }: Shell, body: ComponentChild): string {
  const { words, theme } = setting
  const data_ = { ...data, 'zhenggai-page': { words: clientWords(words) } }
  const head = renderToString(
    <>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
    </>,
  )
  const content = renderToString(
    <SettingProvider value={setting}>
      <Shapes />
      {body}
      <p id="said" class="unseen" role="status" />
    </SettingProvider>,
  )
  return [
    '<!doctype html>',
    `<html lang="${words.locale}" class="${items > many ? `${kind} many` : kind}" data-theme="${theme}">`,
    '<head>',
    visible(head),
    `<style>${styleSheet}</style>`,
    `<script>${clientScript}</script>`,
    '</head>',
    `<body>${visible(content)}`,
    ...Object.entries(data_).map(
      ([id, value]) => `<script type="application/json" id="${id}">${embedJson(value)}</script>`,
    ),
    '</body>',
    '</html>\n',
  ].join('\n')
}
