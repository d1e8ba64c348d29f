/** The sentence in which a text says what it publishes: 现将巡察整改进展情况予以公布. */
import { preface } from './metadata.ts'

const announcement = /现(?:将|就)[^。\n]{2,80}/

/** @returns as much of it as tells what is published; empty where nothing is announced */
export function announcedIn(folded: string): string {
  return announcement.exec(folded.slice(0, preface))?.[0] ?? ''
}
