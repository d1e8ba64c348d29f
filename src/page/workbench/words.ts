/** What the workbench says, beside the pages that it shows. */
import type { Language } from '../options.ts'

const zh = {
  locale: 'zh-CN',
  title: '整改通报工作台',
  drop: '把一份整改通报拖到这里，或两份以作比较',
  any: '网页或文本，任何编码都可以。文件只在这台电脑上读取，不会发送到任何地方。',
  choose: '选择文件',
  add: '再加一份',
  compare: '比较',
  save: '保存页面',
  start: '重新开始',
  remove: (name: string) => `移除 ${name}`,
  anyway: '仍然比较',
  apart: '这些通报没有放在一起比较；可在上方逐份查看。',
  reading: '正在读取…',
  view: '查看',
  language: '语言',
  fault: (message: string) => `程序内部错误：${message}`,
}

export type WorkbenchWords = typeof zh

const en: WorkbenchWords = {
  locale: 'en',
  title: 'Bulletin workbench',
  drop: 'Drop a rectification bulletin here, or two to compare them',
  any: 'Web page or text, in any encoding. The files are read on this machine alone; nothing is sent anywhere.',
  choose: 'Choose files',
  add: 'Add one',
  compare: 'Comparison',
  save: 'Save the page',
  start: 'Start again',
  remove: (name) => `Remove ${name}`,
  anyway: 'Compare all the same',
  apart: 'These bulletins are not compared; look at each of them above.',
  reading: 'Reading…',
  view: 'View',
  language: 'Language',
  fault: (message) => `internal fault: ${message}`,
}

export const workbenchWords: Record<Language, WorkbenchWords> = { zh, en }
