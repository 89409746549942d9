### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

problem_officer-unknown = この当局に、事案を担当するそのような担当官はいません。
problem-next_officer-unknown = 一覧から選んでください。
problem_note-long = { $max } 文字を超えています。
problem-next_note-long = 短くしてください。
problem_stand-in-self = 自分自身の代理にはなれません。
problem_stand-in-long = 一年より先の日です。
problem-next_stand-in-long = 一年以内の日を示してください。後で改めることができます。
problem_shift-empty = 引き継ぐものがありません。
problem-next_shift-empty = 事案を選ぶか、勤務全体について書いてください。
problem_shift-unknown = この引継ぎは既に受けられたか、存在しません。
problem_shift-own = 引き継ぐ者ではなく、次の担当官が受けます。
problem_views-full = 既に { $max } の表示があります。
problem-next_views-full = 一つ取り除いてください。
problem_not-answering = この事案では貴国が要請国です。審査は被要請国が行います。
problem-next_not-answering = 事案に戻ってください。

problem_alarm-untold = 警報はあなたが引き受けましたが、相手国に伝えることができませんでした。
problem-next_alarm-untold = 事案を開いてそこで回答するか、電話してください。事案が読めないことをノードの管理者に伝えてください。
problem_alarm-unknown = この警報は既に誰かが引き受けたか、存在しません。
problem_told-unknown = そのような記録はありません。
problem_told-answered = その間に同僚がこれに答えるか、答えを取り消しています。
problem-next_told-answered = 誰が何と答えたかを見て、違うときはその人と話してください。
problem_mail-address-form = 一つの電子メールアドレスではありません。
problem-next_mail-address-form = duty@example.org のように、名前を添えずアドレスを一つだけ入力してください。不要なら空欄にします。
problem_urgency-unchanged = 既にその緊急度で扱われているか、それほど緊急とは要請されていません。
problem-next_urgency-unchanged = 別の緊急度を選ぶか、何も送らないでください。
problem_wall-few = 指名された担当官が{ $n }人に達していません。
problem-next_wall-few = { $n }人以上を指名してください。
problem_reference-form = 完全な事案番号ではないか、桁に誤りがあります。
problem-next_reference-form = 10桁すべてを入力してください。
problem_opening-unknown = 既に答えられているか、存在しません。
problem_opening-own = 求めた本人が同意することはできません。
problem-next_opening-own = 他の担当官に答えてもらってください。
problem_wall-unnamed = この事案は指名された担当官のみのもので、この担当官は含まれていません。
problem-next_wall-unnamed = 先に指名するか、他の担当官を選んでください。
problem_case-held = { $name }がこの事案の消去を{ $day }まで停止しています。何も消去されません。
problem-next_case-held = 理由は事案の「保存期間」にあります。
problem_hold-long = { $n } か月を超える先の日です。
problem-next_hold-long = より早い日を入力してください。停止は改めて行えます。
problem_hold-unknown = この停止は既に終わっているか、存在しません。
problem_hold-not-yours = 自国の方針により、この役割は消去の停止を解除できません。
problem-next_hold-not-yours = 解除できる同僚に依頼してください。
problem_nothing-due = この事案には期日の来たものがありません。
problem_spoken-unknown = その記録は所属機関にないか、すでに終わっています。
