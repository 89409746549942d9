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
problem_last-administrator = そうすると、このノードを管理する人が誰も入れなくなります。
problem-next_last-administrator = 先に別の管理者を加えるか、復帰させてください。
problem_officer-last-agrees = そうすると、この機関で担当者に同意できる人が誰もいなくなります。
problem-next_officer-last-agrees = 先に同意できる人をもう一人加えるか、ノードのマシンで comity officer roles により役割を変えてください。
problem_officer-self = 貴官自身に関することは、他の人が変えます。
problem-next_officer-self = 別の管理者に求めてください。
problem_officer-first = ノードの最初の担当官は、次の担当官に同意できる人です：検察官、省の法務担当官または監督官。
problem-next_officer-first = 先にそのいずれかを加えてください。
problem_officer-wish-unknown = すでに行われたか、もう誰も求めていません。
problem-next_officer-wish-unknown = 一覧をもう一度見てください。
problem_officer-wish-not-yours = これには別の人の同意が要ります。求めた人でも対象の人でもなく、関係する当局に同意できる人がいればその当局の人です。
problem-next_officer-wish-not-yours = 同僚に求めてください。できる人が残っていなければ、ノードの機械の上で comity officer が行います。
problem_provider-none = このノードには省のサインインがありません。
problem-next_provider-none = 別の方法でサインインしてください。
problem_provider-silent = 省のサインインが応答しません。
problem-next_provider-silent = もう一度試すか、別の方法でサインインしてください。
problem_provider-stale = このサインインは、このブラウザーで始められていないか、すでに終わっています。
problem-next_provider-stale = 最初からやり直してください。
problem_provider-refused = 省のサインインから戻ったものは有効ではありません。
problem-next_provider-refused = もう一度始めてください。続く場合はノードの管理者に伝えてください。
problem_provider-nobody = 省がそう示す者で、ここに入れる人はいません。
problem-next_provider-nobody = ノードの管理者に尋ねるか、別の方法でサインインしてください。
problem_provider-form = 省のサインインの設定が完全ではありません。
problem-next_provider-form = issuer（https）、client、secret-file をそろえ、クレームは名前で、役割は ROLE=CLAIM:VALUE で、クレームが与えるものは ROLE@AUTHORITY=CLAIM:VALUE で指定してください。
problem_glass-by-two = 封筒の中のアカウントは使われました。
problem-next_glass-by-two = 新しいものはデスクで2名が作ります。ノードの管理者が「担当官」の画面でリンクを求め、担当官が同意します。
problem_person-already = これらのアカウントはすでにそう数えられています。
