import type { Locale } from "../core/label.ts";

/** What `--help` prints. It fits a terminal of 80 columns. */
export const helpText: { readonly [L in Locale]: string } = {
  en: `opportunity-matrix: places customers on an opportunity matrix, and says how
sure that place is.

  opportunity-matrix score FILE      score the customers of a CSV file
                                     (- is standard input)
  opportunity-matrix report FILE     write one HTML file to mail: matrix, table,
                                     a page per customer, both languages
  opportunity-matrix check MODEL     say what is wrong with a model
  opportunity-matrix template        write files to start from: customers,
                                     places by hand, a model
  opportunity-matrix demo            score a made-up portfolio

score
  --model MODEL       a model as JSON; without it the customer matrix
  --as-of DAY         the day of the assessment, YYYY-MM-DD; without it today
  --overrides FILE    whom people have placed by hand, CSV or JSON Lines: id,
                      cell, by, on, until, why
  --format FORMAT     table (default), jsonl, csv, svg or snapshots: lines to
                      append to a history of the customers
  --top N             how many customers the table lists (50) or the picture
                      shows (500)
  --out FILE          write to a file (which is replaced), not to standard
                      output
  --encoding ENCODING utf-8, gb18030, utf-16le, utf-16be, big5 or windows-1252;
                      without it the encoding is found out
  --decimal SIGN      the decimal sign in the file: . or ,
  --dates ORDER       dayFirst or monthFirst: what 03/04/2026 means
  --zone ZONE         of times with a zone: asWritten cuts the time off, +08:00
                      takes the day there
  --bom yes|no        whether CSV begins with the mark that Excel needs; without
                      it yes in a file, no on standard output

report
  --model MODEL       a model as JSON; without it the customer matrix
  --playbook FILE     the strategies of that model as JSON; without it their ids
                      are shown (the customer matrix has its own playbook)
  --as-of DAY         the day of the assessment, YYYY-MM-DD; without it today
  --overrides FILE    whom people have placed by hand, as for score
  --title TEXT        the heading; without it the model's name
  --top N             how many customers the report lists (5000)
  --pages N           how many of them have a page (500)
  --before FILE       the customers of an earlier run, as score --format jsonl
                      writes them: the report says what changed since, and why
  --before-model MODEL  the model of that run or history, if another
  --history FILE      earlier snapshots, as score --format snapshots writes
                      them: the report shows the way of the customers since then
  --since DAY         the day from which; without it the first of the history
  --out FILE          where to write (replaced if it is there); without it
                      FILE-report.html in the current folder
  --encoding, --decimal, --dates, --zone
                      how the file is written, as for score

template
  --model MODEL       the model whose columns are wanted
  --out FOLDER        where to write; without it the current folder. Nothing is
                      overwritten
  --bom yes|no        whether the CSV files begin with the mark that Excel needs
                      (yes)

demo
  --out FOLDER        where to write; without it opportunity-matrix-demo

everywhere
  --locale LOCALE     en (default) or zh-CN
  -h, --help          this text
  -v, --version       the version

Exit codes: 0 done; 1 the data or the model is wrong; 2 the command is wrong;
3 a file could not be read or written.
`,
  "zh-CN": `opportunity-matrix：把客户放到机会矩阵上，并说明这个位置有多可靠。

  opportunity-matrix score 文件      给 CSV 文件中的客户评分（- 为标准输入）
  opportunity-matrix report 文件     写出一个可发送、可打印的 HTML 文件：矩阵、
                                     表格、每个客户一页，中英双语
  opportunity-matrix check 模型      检查模型有什么问题
  opportunity-matrix template        写出可供填写的文件：客户、人工定位、模型
  opportunity-matrix demo            给一组虚构的客户评分

score
  --model 模型        JSON 格式的模型；不给则用客户矩阵
  --as-of 日期        评估日，YYYY-MM-DD；不给则为今天
  --overrides 文件    人工定位，CSV 或 JSON Lines：客户编号、格子、决定人、
                      起始日期、有效期至、理由
  --format 格式       table（默认）、jsonl、csv、svg 或 snapshots
                      （快照：逐次续写，成为客户的历史记录）
  --top N             表格列出（50）或图中画出（500）的客户数
  --out 文件          写入文件（已有的会被替换），而不是标准输出
  --encoding 编码     utf-8、gb18030、utf-16le、utf-16be、big5 或
                      windows-1252；不给则自动识别
  --decimal 符号      文件里的小数点：. 或 ,
  --dates 顺序        dayFirst（日在前）或 monthFirst（月在前）：
                      03/04/2026 是哪一天
  --zone 时区         对带时区的时间：asWritten 去掉时间，+08:00 取当地日期
  --bom yes|no        CSV 是否以 Excel 所需的标记开头；不给则写文件时有，
                      标准输出没有

report
  --model 模型        JSON 格式的模型；不给则用客户矩阵
  --playbook 文件     JSON 格式的策略手册；不给则只显示策略 id
                      （客户矩阵自带策略手册）
  --as-of 日期        评估日，YYYY-MM-DD；不给则为今天
  --overrides 文件    人工定位，与 score 相同
  --title 文字        报告标题；不给则用模型名称
  --top N             报告列出的客户数（5000）
  --pages N           其中附明细页的客户数（500）
  --before 文件       早前一次评估的客户（score --format jsonl 的输出）：
                      报告说明此后有什么变化、为什么
  --before-model 模型 那次评估或历史记录的模型（如与这次不同）
  --history 文件      以往的快照（score --format snapshots 的输出）：报告画出
                      客户此后的移动轨迹
  --since 日期        从哪天看起；不给则为历史记录的第一天
  --out 文件          写到哪里（已有的会被替换）；不给则为当前文件夹中的
                      “文件名-report.html”
  --encoding、--decimal、--dates、--zone
                      文件怎样书写，与 score 相同

template
  --model 模型        要哪个模型的列
  --out 文件夹        写到哪里；不给则为当前文件夹。不会覆盖已有文件
  --bom yes|no        CSV 文件是否以 Excel 所需的标记开头（yes）

demo
  --out 文件夹        写到哪里；不给则为 opportunity-matrix-demo

通用
  --locale 语言       en（默认）或 zh-CN
  -h, --help          本说明
  -v, --version       版本

退出码：0 完成；1 数据或模型有错；2 命令有错；3 文件无法读取或写入。
`,
};
