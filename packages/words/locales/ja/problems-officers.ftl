### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

problem_link-gone = このリンクはもう使えません。
problem-next_link-gone = 管理者に新しいリンクを求めてください。
problem_user-name-form = 利用者名は、文字、数字、ピリオド、ハイフン、下線で3文字以上64文字以下とし、文字又は数字で始めます。
problem_user-name-taken = この利用者名は他の人が使っています。
problem-next_user-name-taken = 別の利用者名を選んでください。
problem_password-form = パスワードは{ $n }文字以上です。
problem_code-not-right = ここに表示した鍵に対応するコードではありません。
problem-next_code-not-right = 新しいコードを待ち、端末の時計を確認してください。

problem_no-such-officer = このノードに担当官{ $id }はいません。
problem-next_no-such-officer = comity officer listで一覧を確認できます。
problem_officer-there = 担当官{ $id }は既に登録されています。
problem-next_officer-there = 別の番号を選ぶか、comity officer linkで新しいリンクを作ってください。
problem_officer-suspended = 担当官{ $id }は停止中です。停止中の担当官はリンクでも入れません。
problem-next_officer-suspended = 先に停止を解除してください：comity officer suspend --lift
problem_officer-number-form = 担当官番号は、文字、数字又はハイフンで1文字以上16文字以下です。例：0101
