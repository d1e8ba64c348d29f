/** The bar above a list stays in view: what is brought into view must not lie below it. */
export function startBar(): void {
  const bar = document.querySelector('.toolbar')
  if (!bar) return
  const tell = () => document.documentElement.style.setProperty('--bar', `${bar.getBoundingClientRect().height}px`)
  new ResizeObserver(tell).observe(bar)
}
