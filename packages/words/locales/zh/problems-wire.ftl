### 中文: drafted by machine, not yet reviewed by a native lawyer.
problem_text-too-long = 文本有{ $length }字符；此处最多{ $max }。
problem-next_text-hidden-characters = 请去除：它们可能使句子在另一屏幕上读法不同。
problem_pinpoint-form = “{ $typed }”不是条款写法。
problem-next_pinpoint-form = 请写：文书、冒号、条、括号内的款，如CETS185:29(7)。
