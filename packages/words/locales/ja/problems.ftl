### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

nav_work = 作業一覧
nav_new-request = 新規の要請
nav_clocks = 期限
nav_night = 夜間当直
nav_drafts = 起案
nav_proposals = 同意待ち
nav_law = 法令
nav_directory = 名簿
nav_participants = 参加者

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
field_holder = 保管者
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
http_too-large_back = 入力した内容はブラウザーに残っています。「戻る」で書式に戻り、短くして送り直してください。長い資料はそのダイジェストとともに名称を記載し、別途引き渡してください。
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

problem_missing = 何も入力されていません。
problem-next_missing = 入力してください。
problem_unknown-field = そのような項目はありません。
problem-next_unknown-field = 削除してください。
problem_not-allowed = この項目に入れられるものではありません。
problem-next_not-allowed = 示されたものから選んでください。
problem_too-many = { $n } 件あります。ここに入るのは { $max } 件までです。
problem_too-few = 少なくとも { $min } 件入力してください。
problem_number-out-of-range = { $min } から { $max } までの整数ではありません。
problem_one-line = 一行で書く項目ですが、改行が含まれています。
problem_date-impossible = 「{ $typed }」は暦にある日ではありません。
problem_day-impossible = 「{ $typed }」は暦にある日ではありません。
problem_day-over = この日は既に過ぎています。
problem_day-to-come = この日はまだ来ていません。
problem_day-far = この日は50年より先です。
problem_zone-unknown = 「{ $typed }」は時間帯ではありません。
problem-next_zone-unknown = Asia/Tokyo のような地名、UTC、又は +09:00 のような時差で書いてください。
problem_zone-missing = 時間帯が入力されていません。
problem-next_zone-missing = 時刻がどの時間帯のものかを入力してください。これがないと、事業者は別の利用者を特定してしまいます。
problem_start-missing = 期間の終わりはありますが、始まりがありません。
problem-next_start-missing = 始まりを入力してください。
problem_time-does-not-exist = { $zone } の時計には { $time } がありませんでした。
problem-next_time-does-not-exist = UTC で書くか、時間帯として時差（{ $early } 又は { $late }）を付けてください。
problem_time-ambiguous = { $zone } の時計は { $time } を二度示しました。
problem-next_time-ambiguous = UTC で書くか、時間帯として時差（{ $early } 又は { $late }）を付けてください。
problem_code-form = 「{ $typed }」は、この符号の書き方ではありません。
problem_field-name = どの条約も用いない名前の項目があります。
problem_ip-form = 「{ $typed }」は IP アドレスではありません。
problem-next_ip-form = 203.0.113.7 や 2001:db8::7 のように、ポートやマスクを付けずに一つ書いてください。
problem_ip-not-public = { $use ->
        [private] { $address }は私的利用のもので、どの構内網にも同時にあります。
        [shared] { $address }は事業者の網の中で共有され、外からは見えません。
        [loopback] { $address }は、各機器が自分自身を指すものです。
        [link-local] { $address }は、一つの回線の中でのみ通用します。
        [multicast] { $address }は多数の機器を同時に指します。
        [benchmarking] { $address }は機器の測定用に確保されています。
        [translation] { $address }は、網の中でIPの版を変換するために確保されています。
        [anycast] { $address }には、最寄りの機器が応答します。
        [protocol] { $address }はプロトコル用に確保され、機器を指しません。
        [discard] { $address }は、通信を捨てるためのものです。
        [reserved] { $address }は予約されています。
        [unassigned] { $address }は、誰にも割り当てられていません。
        [broadcast] { $address }は網の全員を指します。
       *[no-host] { $address }は機器を指しません。
    }
problem-next_ip-not-public = 接続元として見えた公開アドレスを、ポートと時刻とともに書いてください。
problem_url-form = 「{ $typed }」は完全なウェブアドレスではありません。
problem-next_url-form = https://example.org/page のように、先頭から書いてください。
problem_url-scheme = 「{ $scheme }」で始まるアドレスは、インターネット上のホストを示しません。
problem-next_url-scheme = http、https 又は ftp を用いるか、対象を別の種類として記述してください。
problem_url-credentials = アドレスのホスト { $host } の前に利用者名が含まれています。
problem-next_url-credentials = 「@」より前を取り除き、アカウントは別の対象として挙げてください。
problem_domain-form = 「{ $typed }」はドメイン名ではありません。
problem-next_domain-form = example.org のように、http やページを付けず、名前だけを書いてください。
problem_end-before-start = 終わりが始まりより前です。
problem-next_end-before-start = どちらかを直してください。
problem_preservation-under-minimum = 保全期間が { $days } 日に足りません。少なくとも { $enough } まで保全する義務があります。
problem-next_preservation-under-minimum = 期間を延ばすか、それができない理由を備考に書いてください。
problem_not-asked-for = この要請は保全を求めていません。
problem_ground-not-in-law-data = この理由は Comity の法令データにありません。
problem_other-state-named = 要請は { $said } を挙げていますが、この通知は { $is } に関するものです。
problem-next_other-state-named = 国を直してください。
problem_author-incomplete = 作成者の記載が不完全です。
problem-next_author-incomplete = 通知には、当局、職名及び職員番号で署名します。
problem_not-a-party = { $participant } はこの事案の当事者ではありません。
problem_same-state = 要請先の国が要請元の国と同じです。
problem-next_same-state = データ又は人がある国を選んでください。
problem_wrong-addressee = この通知は { $participant } 宛てですが、相手側ではありません。
problem-next_wrong-addressee = 相手国の当局を宛先にしてください。
problem_other-side-only = これは相手側だけができます。
problem_before-request = この事案にはまだ要請がありません。
problem_use-limited = この事案の情報には、使用の制限が{ $n }件あります。
problem_conditions-unread = 相手国の条件を読んだことが確認されていません。
problem-next_use-limited = 相手国の同意を求めるか、自国の法律が開示を義務付ける場合には事前に通知してください。
problem-next_conditions-unread = 条件を読み、読んだことを示してください。
problem_other-sort-of-case = このような通知は、この種類の事案に属しません。
problem-next_other-sort-of-case = メッセージを送るか、別の事案を開いてください。
problem_second-request = この事案にはすでに要請があります。
problem-next_second-request = 別の要請には、新しい事案を開いてください。
problem_case-closed = この事案は終了しています。
problem-next_case-closed = 連絡文を書くか、新しい事案を開いてください。
problem_case-open = この事案は終了していません。
problem-next_case-open = 再開は不要です。そのまま続けてください。
problem_act-of-others = その記載は貴当局のものではありません。
problem-next_act-of-others = 自らの記載を選んでください。相手方の誤記は、相手方に訂正を求めてください。
problem_request-withdrawn = 要請は撤回されました。
problem-next_request-withdrawn = 事案を終了してください。
problem_already-said = これはすでに述べられています。
problem_question-not-open = 回答の対象（{ $act }）は、相手方の未回答の質問ではありません。
problem-next_question-not-open = 未回答の質問の中から選んでください。
problem_nothing-asked = 回答を待つ質問はありません。
problem-next_nothing-asked = 代わりに連絡文を書いてください。
problem_answer-owed = 要請には回答も撤回もありません。
problem-next_answer-owed = まず回答してください。保全を確認するか、理由を付して拒否します。
problem_parts-missing = 要請のどの部分についてのものかが示されていません。
problem_part-unknown = 要請に部分{ $part }はありません。
problem_part-withdrawn = 部分 { $part } は撤回されました。
problem_part-stage = 部分 { $part } は、これができる段階にありません。
problem_act-unknown = 作成者が見ていたこの事案に、通知 { $act } はありませんでした。
problem-next_act-unknown = この事案の通知を選んでください。
problem_body-is-record = 消去に関する通知はそれ自体が記録であり、保存されます。
problem_body-missing = 内容を読むことができず、内容がなければ意味を持ちません。
problem_content-malformed = 内容が、この種類に定められた形式ではありません。
problem_unknown-kind = 宛先のノードはこの通知を理解しませんでした。「{ $kind }」という種類を知らないか、本文がその種類の形式ではありません。
problem-next_unknown-kind = 通知は保存されています。別の言い方で述べ直すか、ノードを更新してください。
problem_equivocation = 作成者が、記録上の同じ位置に二つの異なる通知を署名しました。どちらも採りません。
problem-next_equivocation = どちらの意味かを作成者に尋ねてください。新しい通知として改めて述べられます。
problem_rejected = { $by } のノードが差し戻しました：{ $reason }。
problem_penalty-form = 「{ $typed }」は刑として読めません。
problem-next_penalty-form = 10 years、18 months、90 days、life、fine、death のように書いてください。
problem_penalty-several = 「{ $typed }」は二つ以上の刑を挙げています。
problem-next_penalty-several = 最も重い拘禁刑のみを 3 years のように書き、罰金は貴国の規定の欄に添えてください。
problem_penalty-unit-missing = 「{ $typed }」の単位は年ですか、月ですか。
problem-next_penalty-unit-missing = 10 years のように単位を添えてください。
problem_instrument-twice = { $instrument }が二度挙げられています。
problem_content-missing = { $label }：記載がありません。
problem-next_content-missing = ここに書いてください。依拠する文書が求めています。
problem_statement-missing = { $label }：陳述がされていません。
problem-next_statement-missing = 陳述するか、これを求めない文書を選んでください。
problem_authority-of-other-state = 選んだ当局は{ $to }ではなく{ $home }のものです。
problem-next_authority-of-other-state = { $to }の当局を選んでください。
problem_emergency-without-reason = 緊急とされていますが、理由がありません。
problem-next_emergency-without-reason = 誰に何がいつまでに起こるかを書くか、緊急度を下げてください。
problem_kind-not-understood = 相手方のノードはこの種類の陳述を理解しません。効力なしに保存されます。
problem-next_kind-not-understood = 同じ内容をメッセージでも伝えてください。
problem_ground-not-available = 法令データによる限り、この事由は閉ざされています。{ $law }
problem_not-consulted = 先に相手側と協議していません。{ $law }
problem_consulted-off-record = 協議したとありますが、この事案に協議の記録がありません。{ $law }
problem-next_consulted-off-record = いつ、どのように、誰と協議したかを書くか、いま協議してください。
problem_refusal-without-provision = 拒否に条約だけがあり、条文がありません。{ $law }
problem-next_refusal-without-provision = 相手側が応答できるよう、条文を示してください。
problem_figures-disagree = これらの数値は互いに整合しません。
problem-next_figures-disagree = 数え直してください。応答数は試験数以下、各時間帯は一度だけ、合計は一致する必要があります。
problem_collection-longer = 要請に示された期間は{ $asked }までです。求められたよりも長く収集することになります。
problem-next_collection-longer = その日とするか、令状及び要請がより長い期間を対象としていることを確認してください。
problem_draft-not-understood = 相手国のノードは草案の提示に対応していないため、送付されません。
problem-next_draft-not-understood = 別の方法で協議するか、要請を送付してください。
problem_digest-form = { $name }：SHA-256 のダイジェスト又は sha256sum の出力行ではありません。
problem-next_digest-form = プログラムの出力をそのまま貼り付けるか、その行を削除してください。
problem_files-contradict = ファイルについての記載と矛盾しています。
problem_file-against-digest = { $name }：ダイジェストと合いません。
