### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

nav_work = 作業一覧
nav_new-request = 新規の要請
nav_drafts = 起案
nav_law = 法令
nav_directory = 名簿

http_to-work-list = 作業一覧へ
http_not-found_title = そのページはありません
http_not-found_text = アドレスが誤っているか、貴当局が保有しないものを指しています。アドレスを確認するか、作業一覧で探してください。
http_broken_title = このページを作成できませんでした
http_broken_text = 原因は当方にあり、記録しました。何も送られていません。前のページに戻り、直前の入力が保存されたかを確かめてから、もう一度お試しください。
http_broken_reference = 管理者に伝える番号：
http_too-large_title = 本文が長すぎます
http_too-large_field = 「{ $field }」は{ $size }字ですが、{ $limit }字までです。何も保存も送付もされていません。

field_reasons = 理由
field_remarks = 備考
field_text = 本文
field_why = 理由
field_preserved = 保全の対象
field_legalBasis = 自国法の条項
field_resources = 投入する資源
field_questions = 質問
field_answer = 回答
field_ground = その他の拒否事由
field_consultation = 協議の方法
field_remark = 確認の結果
field_conduct = 行為の事実
field_user-name = 利用者名
field_password = パスワード

http_too-large_whole = 書式は{ $size } KiBですが、{ $limit } KiBまでです。何も保存も送付もされていません。
http_too-large_fields = 書式の欄が{ $limit }を超えています。何も保存も送付もされていません。
http_too-large_back = 入力した内容はブラウザーに残っています。「戻る」で書式に戻り、短くして送り直してください。長い資料は添付としてください。
http_too-large_link = 書式に戻る
http_session-ended_title = セッションが終了しました。入力した内容は残っています
http_session-ended_text = このページを開いたまま、新しいタブで再度サインインしてください。その後ここに戻って送ってください。まだ何も送られていません。
http_session-ended_sign-in = サインイン（新しいタブ）
http_session-ended_again = 入力した内容を送る
http_stale-form_title = この書式を開いた後に再度サインインしています
http_stale-form_text = 入力した内容は残っており、何も送られていません。この書式を自ら送ったのであれば続けてください。
http_stale-form_again = 入力した内容で続ける
http_foreign-form_title = この書式はComityのものではありません
http_foreign-form_text = 何も行われていません。作業一覧からページを開き直し、手順をやり直してください。
