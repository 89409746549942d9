### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

problem_earlier-unknown = この当局にそのような事案はありません。
problem-next_earlier-unknown = 一覧から選んでください。自国の他の当局の要請は、日付と番号で示します。
problem_earlier-other-state = この事案は他の国との間のもので、ここで要請する国ではありません。
problem-next_earlier-other-state = 取り除いてください：要請を受ける国はその事案に関わっておらず、その存在を知ることになります。
