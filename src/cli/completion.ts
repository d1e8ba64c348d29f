/** zhenggai completion: a script for the shell, made from the commands themselves, so that it knows what they know. */
import type { Argument, Command, Option } from 'commander'

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** What can be said after a command. */
interface Said {
  name: string
  description: string
  options: { flags: string[]; description: string; takesValue: boolean; choices: readonly string[] }[]
  /** Words that an argument may be; none: files. */
  words: readonly string[]
}

function optionOf(option: Option): Said['options'][number] {
  const flags = [option.short, option.long].filter((flag) => flag !== undefined && flag !== null)
  const { description, argChoices = [] } = option
  return { flags, description, takesValue: option.required || option.optional, choices: argChoices }
}

function saidOf(command: Command, words: readonly string[]): Said {
  return { name: command.name(), description: command.description(), options: command.options.map(optionOf), words }
}

const choicesOf = (command: Command) =>
  command.registeredArguments.flatMap(({ argChoices }: Argument) => argChoices ?? [])

/** All commands, the program itself first. */
function commandsOf(program: Command): Said[] {
  const commands = program.commands.map((command) => saidOf(command, choicesOf(command)))
  return [saidOf(program, [...commands.map(({ name }) => name), 'help']), ...commands]
}

/**
 * The completion script of a shell.
 *
 * @example
 * eval "$(zhenggai completion bash)"
 */
export function completionScript(program: Command, shell: Shell): string {
  const commands = commandsOf(program)
  return { bash, zsh, fish }[shell](program.name(), commands)
}

const flagsOf = ({ options }: Said) => options.flatMap(({ flags }) => flags).concat('--help')

function bash(program: string, [root, ...commands]: Said[]): string {
  const valueCases = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flags, choices, takesValue }) =>
      takesValue
        ? flags.map(
            (flag) => `    '${name} ${flag}') ${choices.length > 0 ? `words='${choices.join(' ')}'` : 'files=1'} ;;`,
          )
        : [],
    ),
  )
  const cases = commands.map(
    (command) => `    ${command.name}) flags='${flagsOf(command).join(' ')}' words='${command.words.join(' ')}' ;;`,
  )
  return `# bash completion of ${program}: eval "$(${program} completion bash)"
_${program}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  local flags='' words='' files=''
  if (( COMP_CWORD == 1 )); then
    COMPREPLY=($(compgen -W '${root ? [...root.words, ...flagsOf(root)].join(' ') : ''}' -- "$current"))
    return
  fi
  case "$command $previous" in
${valueCases.join('\n')}
  esac
  if [[ -z $words && -z $files ]]; then
    case $command in
${cases.map((line) => `  ${line}`).join('\n')}
    esac
    [[ -z $words ]] && files=1
  fi
  if [[ $current == -* && -n $flags ]]; then
    COMPREPLY=($(compgen -W "$flags" -- "$current"))
    return
  fi
  COMPREPLY=()
  [[ -n $words ]] && COMPREPLY=($(compgen -W "$words" -- "$current"))
  # a list is told as @FILE
  if [[ -n $files ]]; then
    local at=''
    [[ $current == @* ]] && at=@
    local IFS=$'\\n'
    COMPREPLY+=($(compgen -f -P "$at" -- "\${current#@}"))
  fi
}
complete -o filenames -F _${program} ${program}
`
}

/** A text in single quotes of a shell. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`

function zsh(program: string, [root, ...commands]: Said[]): string {
  const plain = (text: string) => text.replace(/[[\]:]/g, '\\$&')
  const value = (choices: readonly string[]) => (choices.length > 0 ? `:value:(${choices.join(' ')})` : ':value:_files')
  const specs = ({ options, words }: Said) => [
    ...options.flatMap(({ flags, description, takesValue, choices }) =>
      flags.map((flag) => quoted(`*${flag}[${plain(description)}]${takesValue ? value(choices) : ''}`)),
    ),
    quoted(words.length > 0 ? `*:argument:(${words.join(' ')})` : '*:file:_files'),
  ]
  const names = commands.map(({ name, description }) => quoted(`${name}:${description}`))
  const cases = commands.map((one) => `    ${one.name}) _arguments ${specs(one).join(' ')} ;;`)
  return `#compdef ${program}
# zsh completion of ${program}: ${program} completion zsh > "\${fpath[1]}/_${program}", or eval "$(${program} completion zsh)"
_${program}() {
  if (( CURRENT == 2 )); then
    local -a commands=(${names.join(' ')})
    _describe command commands
    _arguments ${(root?.options ?? []).flatMap(({ flags, description }) => flags.map((flag) => quoted(`${flag}[${plain(description)}]`))).join(' ')}
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _${program} "$@"; else compdef _${program} ${program}; fi
`
}

function fish(program: string, [root, ...commands]: Said[]): string {
  const line = (...parts: string[]) => `complete -c ${program} ${parts.filter(Boolean).join(' ')}`
  const option = (condition: string, { flags, description, takesValue, choices }: Said['options'][number]) => {
    const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
    const takes = takesValue ? (choices.length > 0 ? `-x -a ${quoted(choices.join(' '))}` : '-r') : ''
    return line(condition, ...names, takes, `-d ${quoted(description)}`)
  }
  const first = "-n '__fish_use_subcommand'"
  const inside = (name: string) => `-n '__fish_seen_subcommand_from ${name}'`
  return [
    `# fish completion of ${program}: ${program} completion fish > ~/.config/fish/completions/${program}.fish`,
    ...(root?.options ?? []).map((one) => option(first, one)),
    ...commands.map(({ name, description }) => line(first, '-f', `-a ${name}`, `-d ${quoted(description)}`)),
    ...commands.flatMap(({ name, options, words }) => [
      ...options.map((one) => option(inside(name), one)),
      ...(words.length > 0 ? [line(inside(name), '-f', `-a ${quoted(words.join(' '))}`)] : []),
    ]),
    '',
  ].join('\n')
}
