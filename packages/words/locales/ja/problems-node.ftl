### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

problem_session-unknown = そのようなあなたのセッションはありません。
problem-next_session-unknown = 一覧をもう一度見てください。終了しているかもしれません。
problem_sign-in-failed = 利用者名、パスワード及びコードが合いません。
problem-next_sign-in-failed = 三つとも確かめてください。コードは一度だけ、三十秒間有効です。
problem_sign-in-busy = 現在サインインする人が多すぎます。
problem-next_sign-in-busy = 数秒後にもう一度試すか、パスキーでサインインしてください。
problem_sign-in-locked = ここから失敗した試みが多すぎます。{ $time } UTCに再び開きます。
problem-next_sign-in-locked = 待つか、パスキーでサインインするか、管理者に尋ねてください。
problem_sign-in-again = 新しいパスキーには、数分以内のサインインが必要です。
problem-next_sign-in-again = もう一度サインインしてください。ここに戻ります。
problem_passkey-refused = パスキーは受け付けられませんでした。
problem-next_passkey-refused = もう一度試すか、パスワードとコードでサインインしてください。

problem_case-unknown = あなたの当局にそのような事案はありません。
problem-next_case-unknown = 作業一覧を見るか、語、国又は措置で探してください。
problem_review-own = これは夜間にあなたが発出しました。確認するのは同僚です。
problem-next_review-own = あなたの当局の同僚に頼んでください。
problem_review-none = ここに確認を待つものはありません。
problem_content-too-large = 通知が一つのメッセージの上限（約400,000字）を超えています。
problem-next_content-too-large = 文を短くしてください。文書とデータは通知ではなく証拠として送ります。
problem_recipient-own-node = { $authority }はこのノードの当局です。国内では仕事は回付されます。
problem-next_recipient-own-node = 他の国の当局を選んでください。
problem_case-not-whole = このノードは復元されたばかりで、この事案の失われた記録を取り戻しているところです。
problem-next_case-not-whole = 一分後にもう一度お試しください。待てないものは、新しい要請、電話又は書簡で送ってください。
problem_case-damaged = このノードに保存されたこの事案の記録の一部が損なわれ、修復中です。
problem-next_case-damaged = 一分後にもう一度お試しください。直らないときは、管理者に知らせてください。
problem_case-other-peer = 事案{ $case }は{ $authority }とのものではありません。
problem-next_case-other-peer = この当局とは別の事案を開き、この事案を参照してください。
problem_receipt-other-place = 位置{ $seq }の受領書が示すリンクの先頭は、当方のものと異なります。
problem_act-not-written = この当局はそのような通知を書いていません。
problem_act-not-rejected = 通知は差し戻されていません。送付中か、到着しています。
problem-next_act-not-rejected = 受領書を待ってください。

problem_draft-damaged = 起案を読み取れません。データベースの行が、このノードの書いたものと一致しません。
problem-next_draft-damaged = この起案からは何も送信できません。ノードの管理者にバックアップからの復元を依頼するか、起案を破棄して入力し直してください。
problem_came-meanwhile = この画面を開いている間に、相手方から{ $n }件の通知が届きました。まだ何も送信していません。
problem-next_came-meanwhile = 届いたものを読み、それでもよければもう一度送信してください。
problem_entry-of-other-authority = { $authority }はこのノードで自ら署名しており、自らの名で公表します。
problem-next_entry-of-other-authority = { $authority }の職員に公表を依頼してください。
problem_publications-today = 自国は一日に{ $max }回公表しました。他国はこれ以上受け取りません。
problem-next_publications-today = 明日改めて公表してください。今夜知らせる必要があれば電話で伝えてください。
problem_entry-changed-meanwhile = 名簿のこの項目は、フォームを開いた後に変更されました。まだ何も公表していません。
problem-next_entry-changed-meanwhile = 今の項目を表示しています。必要なところを取り入れて、もう一度送信してください。
problem_draft-unknown = あなたの当局にそのような起案はありません。
problem-next_draft-unknown = 起案の一覧を見てください。同僚が破棄したかもしれません。
problem_draft-sent = この要請は送付済みで、その文は確定しています。
problem-next_draft-sent = 補足又は撤回は、事案を開いて行ってください。
problem_draft-changed-meanwhile = あなたが開いた後に、この起案が保存されました。
problem-next_draft-changed-meanwhile = 両方の文を示します。必要なものを取り入れて、もう一度保存してください。
problem_draft-incomplete = { $n ->
       *[other] 要請を発出できません。{ $n }件が欠けているか誤っています。
    }
problem-next_draft-incomplete = 確認のページを開いてください。一つずつ示されます。
problem_other-basis-missing = 法令データにない根拠には、その文と出典を書きます。
problem-next_other-basis-missing = 法的経路のページの「他の根拠」に両方を書いてください。
problem_addressee-missing = 要請の宛先となる当局を選んでください。
problem-next_addressee-missing = 名簿に、ネットワークの各参加者の当局があります。

problem_approval-own-twice = あなたは既に同意しました。二つ目の同意は同僚が行います。
problem-next_approval-own-twice = あなたの当局の同僚に頼んでください。
problem_approval-role = 管理者は要請を承認しません。
problem-next_approval-role = 当直担当官、検察官、法務官又は監督官に頼んでください。
problem_approval-rules = 承認の方針が、「release」と「act」を一つずつ含む、互いに異なる規則の一覧ではありません。
problem-next_approval-rules = Comityに付属するものと比べてください。
problem_proposal-damaged = 同意待ちの通知を読み取れません。データベースの行が、このノードの書いたものと一致しません。
problem-next_proposal-damaged = この通知が行われることはありません。差し戻してから改めて提案し、ノードの管理者に知らせてください。
problem_proposal-unknown = あなたの当局に、そのような同意待ちの通知はありません。
problem-next_proposal-unknown = 一覧を見てください。同僚が同意したか差し戻したかもしれません。
problem_return-reason-missing = 差し戻す理由を書いてください。
problem-next_return-reason-missing = 一文で足ります。何を変えるべきでしょうか。

problem_act-not-here = この事案にそのような通知はありません。
problem-next_act-not-here = この事案の通知を選んでください。
problem_act-on-its-way = 通知はまだ送付中で、相手側は確認していません。
problem-next_act-on-its-way = 受領書が届いてから消去してください。
problem_body-erased-already = この通知の本文は既に消去されています。
problem_erasure-reason-missing = 理由を{ $max }字以内で書いてください。

problem_admission-unknown = この声明による参加者の提案はここにありません。
problem-next_admission-unknown = 参加者の一覧を見てください。同僚が承認したか止めたかもしれません。
problem_admission-own-twice = あなたは既に比べました。二度目に比べるのは同僚です。
problem-next_admission-own-twice = 口上書を手に、このページを開くよう同僚に頼んでください。
problem_admission-role = あなたの職名では参加者を承認できません。
problem-next_admission-role = 監督官、検察官又は法務官に頼んでください。
problem_admission-differs = これらの数字は声明のものではありません。
problem-next_admission-differs = 口上書をもう一度読んでください。異なるときは止め、承認しないでください。
problem_digits-missing = 口上書の五桁の数字を入力してください。
problem_note-missing = 口上書の番号と日付を入力してください。
problem_exchange-address = 声明にあるアドレスは公衆網のものではありません。
problem-next_exchange-address = ノードの公開アドレスを載せた声明を参加者に求めてください。

### 発出に一人又は二人の担当官を要する理由。

policy_one-officer = { $hours ->
       *[other] 方針により一人の担当官が発出できます。{ $hours }時間以内に同僚が確認します。
    }
policy_two-at-any-hour = この措置には、時刻を問わず二人の担当官が要ります。
policy_office-open = 執務時間中ですので、二人目の担当官が同意できます。
policy_not-on-duty = 夜間は当直担当官が単独で発出できますが、あなたは当直ではありません。
policy_office-closed = { $hours ->
       *[other] 執務時間外です。当直担当官が単独で発出でき、{ $hours }時間以内に同僚が確認します。
    }
problem_hour-passed = この時刻は過ぎています。別の時刻であれば、日付と時刻を書いてください。
problem_hour-not-come = この時刻はまだ来ていません。
problem_nobody-asked = 要請する国を少なくとも一つ選んでください。
problem_asked-too-many = 一度に選べるのは十か国までです。
problem_retention-rules = 保存期間の方針が、互いに異なる期間の一覧（すべてに及ぶ一件を含む）、理由及び消去の停止を解除できる者からなっていません。
problem-next_retention-rules = Comity に付属するものと比べてください。
problem_mail-certificate-form = 読み取れる証明書ではありません。
problem-next_mail-certificate-form = PEM形式のX.509証明書を一つだけ貼り付けてください。鍵や証明書チェーンは入れません。
problem_mail-certificate-other = フィンガープリントが横の証明書のものと違います：{ $fingerprint }
problem-next_mail-certificate-other = このフィンガープリントを入れるか、証明書を差し替えてください。
problem_mail-certificate-until = 横の証明書の有効期限は{ $day }です。
problem-next_mail-certificate-until = その日を入れてください。
problem_participant-not-admitted = { $participant }はここでは承認されていません。
problem-next_participant-not-admitted = 承認されている参加者は「参加者」のページにあります。
problem_standing-unknown = この求めはもう待っていません。
problem-next_standing-unknown = 誰かが同意したか取りやめました。参加者のページをもう一度見てください。
problem_standing-already = 参加者はすでにその状態です。
problem_standing-asked = この参加者についての変更が、すでに同意を待っています。
problem-next_standing-asked = それに同意するか、先に取りやめてください。
problem_standing-reason-missing = 理由を{ $max }字以内で記してください。
problem_approval-same-person = 別のアカウントで同意済みです。一人は二人ではありません。
problem-next_approval-same-person = 同僚に頼んでください。どのアカウントが同じ人のものかは、ノードの管理者が「担当官」で見られます。
problem_approval-other-office = この国の規則では、二人目の同意は別の機関の人のものです。
problem-next_approval-other-office = このノードの別の機関の担当官に頼んでください。
problem_approval-other-role = この国の規則では、二人目の同意は別の役割の人のものです。
problem-next_approval-other-role = 別の役割の同僚に頼んでください。
problem_approval-other-task = あなたの役割では、これを決めることはできません。
problem-next_approval-other-task = これを提案できる同僚に頼んでください。
