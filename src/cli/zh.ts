/** The command's help and errors in Chinese. Keyed by the English text, which stands beside the option it describes. */
import type { Command } from 'commander'
import { formatNames } from '../export/formats.ts'
import { allExitCodes } from './exit-codes.ts'

const texts: Record<string, string> = {
  'Reads Chinese rectification bulletins (整改通报) into JSON with the evidence for every value, and compares successive ones.':
    '读取整改通报，输出附原文出处的结构化 JSON，并比较先后的通报。',
  'bulletins to JSON (several on standard output: one a line) or another format':
    '通报转为 JSON（多篇写到标准输出时每行一篇）或其他格式',
  'only the diagnostics: numbering, dates, status, totals, deadlines': '只看诊断：编号、日期、状态、总数、时限',
  'what became of every issue between two bulletins of one body (more: the chain of them)':
    '同一单位两篇通报之间每个问题的变化（更多篇：依次比较）',
  'a page to read in the browser: one bulletin, or a comparison; says where the page lies':
    '在浏览器中阅读的网页：一篇通报，或一次比较；并说明网页存放位置',
  'JSON that parse or diff wrote, in another format': '把 parse 或 diff 写出的 JSON 转为其他格式',
  'a completion script for the shell: eval "$(zhenggai completion bash)"':
    '命令行补全脚本：eval "$(zhenggai completion bash)"',
  'the output as JSON Schema 2020-12': '输出格式的 JSON Schema 2020-12',
  'display help for command': '显示命令的帮助',
  'output the version number': '显示版本号',
  'bulletins (HTML or text); - is standard input': '通报（HTML 或文本）；- 为标准输入',
  'bulletins (HTML or text); - is standard input; a folder, a "pattern" or @list (@-: standard input) is a batch':
    '通报（HTML 或文本）；- 为标准输入；文件夹、"通配符" 或 @清单（@-：标准输入）按批处理',
  'the earlier bulletin (HTML, text, or JSON that parse wrote)': '较早的通报（HTML、文本，或 parse 写出的 JSON）',
  'one bulletin, or several of one body to compare (HTML, text, or JSON that parse wrote); - is standard input':
    '一篇通报（HTML、文本，或 parse 写出的 JSON），或两篇以上先后的通报',
  'the later one': '较晚的通报',
  'still later ones': '更晚的通报',
  'JSON or NDJSON; a folder of it; - is standard input; for a diff: DIFF.json OLD.json NEW.json':
    'JSON 或 NDJSON，或其所在文件夹；- 为标准输入；比较结果：DIFF.json OLD.json NEW.json',
  'the title, for a page whose text shows none': '标题，用于正文没有标题的网页',
  'report deadlines that have passed on this day (2025-06-30)': '报告到该日已超过的整改时限（2025-06-30）',
  'words of your own (JSON), added to the built-in ones': '自己的词表（JSON），加在内置词表之上',
  'language of the messages': '提示所用语言',
  'refuse larger input (default 64 MiB)': '拒绝更大的输入（默认 64 MiB）',
  'refuse a larger record (default 64 MiB); a file of many may be of any size':
    '拒绝更大的记录（默认 64 MiB）；多条记录的文件大小不限',
  'stop after so long, with exit code 2 (default: no limit)': '超过此秒数即停止，退出码 2（默认不限）',
  'say nothing on what was found': '不显示解析概况',
  'say nothing of a bulletin in which nothing is found': '不显示没有发现问题的通报',
  'say nothing on what was passed over': '不提示略过了什么',
  'default: as --out is named, else json': '默认按 --out 的文件名，否则 json',
  'default: as --out is named, else text on a terminal and json elsewhere':
    '默认按 --out 的文件名，否则终端上为 text，其他为 json',
  'ndjson: a bulletin a line, or an issue a line': 'ndjson：每行一篇通报，或每行一个问题',
  'ndjson: a comparison a line (bulletins), or an issue and its change a line (issues)':
    'ndjson：每行一次比较（bulletins），或每行一个问题及其变化（issues）',
  'write here instead of standard output': '写到此处，而不是标准输出',
  'write the page here instead of to a temporary folder': '网页写到此处，而不是临时文件夹',
  'only write the page': '只写网页，不打开浏览器',
  'leave out the text that the spans point into': '不输出出处所指的正文',
  'exit with 1 on any warning': '有任何警告即以 1 退出',
  'a batch: keep what an earlier run did for the same content and options': '批处理：沿用上次对相同内容和选项的结果',
  'a batch: bulletins parsed at a time (default: one a core)': '批处理：同时解析几篇（默认每核一篇）',
  'standard input: a line {"uri", "content" or "path"} in, its answer out':
    '标准输入：每行一个 {"uri", "content" 或 "path"}，每行一个结果',
  'only these issues (commas between several): changed, added, removed, dropped, settled, advanced, regressed, moved, related, unchanged':
    '只看这些问题（多个用逗号隔开）：changed 有变化、added 新增、removed 不再列出、dropped 未完成而不再提及、settled 已办结、advanced 推进、regressed 倒退、moved 换位、related 有关联、unchanged 无变化',
  'characters of unchanged text shown beside a change': '变化两侧显示多少个未变的字',
  'compare without word-level differences (loads no dictionary)': '不比较字词差异（不载入词典）',
  'compare even bulletins of different bodies or inspections': '单位或巡察不同也照样比较',
  'only say whether they differ, and by the exit code: 0 the same, 1 different, 2 trouble':
    '只说是否有变化，并用退出码表示：0 无变化，1 有变化，2 出错',
  'bash, zsh or fish': 'bash、zsh 或 fish',
}

const titles: Array<[RegExp, string]> = [
  [/^Usage: /m, '用法：'],
  [/^Options:$/m, '选项：'],
  [/^Arguments:$/m, '参数：'],
  [/^Commands:$/m, '命令：'],
  [/\(choices: /g, '(可选:'],
  [/display help for command/g, '显示帮助'],
]

const errors: Array<[RegExp, string]> = [
  [/^error: unknown option '(.+)'/m, '错误：没有选项 $1'],
  [/^error: unknown command '(.+)'/m, '错误：没有命令 $1'],
  [/^error: missing required argument '(.+)'/m, '错误：缺少参数 $1'],
  [/^error: option '(.+)' argument missing/m, '错误：选项 $1 缺少值'],
  [/^error: option '(.+)' argument '(.+)' is invalid\./m, '错误：选项 $1 的值“$2”无效。'],
  [/^error: command-argument value '(.+)' is invalid for argument '(.+)'\./m, '错误：参数 $2 的值“$1”无效。'],
  [/^error: too many arguments(.*)$/m, '错误：参数过多$1'],
  [/\(Did you mean (.+)\?\)/, '（是否想输入 $1？）'],
  [/Allowed choices are (.+)\./, '可选：$1。'],
  [/Allowed: (.+)\./, '可选：$1。'],
  [/A day as 2025-06-30\./, '日期形如 2025-06-30。'],
  [/^error: --from reads standard input; give no files/m, '错误：--from 读取标准输入，不要再给文件'],
  [/A whole number of bytes\./, '应为字节数（整数）。'],
  [/A whole number from 1\./, '应为不小于 1 的整数。'],
  [/A whole number\./, '应为整数。'],
  [/\(zhenggai --help shows what can be said\)/, '（zhenggai --help 列出全部用法）'],
]

const replaced = (text: string, table: Array<[RegExp, string]>) =>
  table.reduce((said, [pattern, words]) => said.replace(pattern, words), text)

/** What the command writes of itself, in Chinese; what the tables do not have stays English. */
export const inChinese = (text: string) => replaced(replaced(text, titles), errors)

/** Gives a command, its options and arguments, and all commands below it, their Chinese descriptions. */
export function speakChinese(command: Command): void {
  command.description(texts[command.description()] ?? command.description())
  for (const one of [...command.options, ...command.registeredArguments]) {
    one.description = texts[one.description] ?? one.description
  }
  for (const child of command.commands) speakChinese(child)
}

/** Behind the general help. */
export const closing = `
例：
  zhenggai parse bulletin.html                  JSON 写到标准输出，概况写到标准错误
  zhenggai parse --out json/ *.html             每篇一个文件：json/<文件名>.json
  zhenggai parse --out ledger.xlsx a.html       Excel、WPS、LibreOffice 用的台账
  zhenggai parse --out json/ --resume pages/    任意多的文件，用上全部核心，中断后接着做
  zhenggai lint --as-of 2025-06-30 *.txt        只看毛病和超期
  zhenggai diff old.html new.html               推进、倒退、新增、办结，以及未完成而不再提及的
  zhenggai open old.html new.html               在浏览器中看比较结果（一个文件：看通报）
  zhenggai export json/ --out all.csv           已存的 JSON 转为 ${formatNames.join('、')}
  zhenggai schema bulletin                      输出格式的 JSON Schema 2020-12

${allExitCodes('zh')}`
