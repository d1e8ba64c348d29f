/** What each tag means for the text. Tags that are not listed (ucapcontent, o:p) are inline, too; a site's own may hold the body. */
export type Role =
  | 'inline'
  | 'skip' // its text is no text of the page
  | 'break' // <br>, <hr>: ends a line
  | 'block' // ends a line before and behind it
  | 'container' // the same, and may hold the body of the page
  | 'heading'
  | 'bold'
  | 'font'
  | 'link'
  | 'pre'
  | 'table'
  | 'group' // thead, tbody, tfoot
  | 'row'
  | 'cell'
  | 'caption'
  | 'title'
  | 'meta'

const tagsOf: Record<Role, string> = {
  inline:
    'span i em u s big small sub sup tt code label abbr acronym cite q var kbd samp mark del ins strike nobr wbr time data bdi bdo ruby rb dfn ' +
    'picture slot output',
  skip:
    'script style noscript template link base select datalist option optgroup textarea iframe frame frameset noframes noembed object embed ' +
    'applet svg math canvas video audio map area input img rt rp rtc progress meter dialog',
  break: 'br hr',
  block: 'p address dd dt li legend figcaption summary hgroup xmp listing plaintext head marquee',
  container:
    'html body div section article main header footer nav aside center form fieldset blockquote figure details menu ul ol dl dir search',
  heading: 'h1 h2 h3 h4 h5 h6',
  bold: 'b strong',
  font: 'font',
  link: 'a button',
  pre: 'pre',
  table: 'table',
  group: 'thead tbody tfoot colgroup',
  row: 'tr',
  cell: 'td th',
  caption: 'caption',
  title: 'title',
  meta: 'meta',
}

/** Tag name in lower case → its role. */
export const roles: ReadonlyMap<string, Role> = new Map(
  (Object.entries(tagsOf) as Array<[Role, string]>).flatMap(([role, names]) =>
    names.split(' ').map((name) => [name, role]),
  ),
)
