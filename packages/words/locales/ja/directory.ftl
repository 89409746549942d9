### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

directory_title = 名簿
directory_lead = 連絡できる相手です。新しい鍵に依拠する前に、フィンガープリントを口上書に記載されたものと組ごとに照合してください。
directory_self = このノード
directory_fingerprint = 根幹鍵のフィンガープリント
directory_authorities = 当局
directory_link = 接続
directory_waiting = { $n ->
        [0] 送信待ちはありません
       *[other] 送信待ちの通知 { $n }件
    }
directory_heard = 最終応答 { $moment }
directory_never-heard = 応答なし
directory_write = { $state }への新規の要請
directory_kind-central-authority = 中央当局
directory_kind-contact-point-24-7 = 24時間コンタクトポイント
directory_kind-judicial-authority = 司法当局
directory_kind-competent-authority = 権限のある当局
directory_empty = 他の参加者はまだ承認されていません。二人の担当官がフィンガープリントを照合して承認します。

export_title = 書き出しと検証
export_lead = 事案の全体を一つのファイルにします。すべての通知とその署名、すべての受領証、それらの鍵を含み、貴当局が封印します。このノードもネットワークもなしに検証できます。
export_what = ファイルの内容
export_acts = { $n ->
       *[other] 双方の通知 { $n }件
    }
export_receipts = 双方のノードの受領証（記録中の位置を含む）
export_keys = 双方の鍵の証明書
export_erased = 消去された本文については、存在したことの証明のみ
export_recorded = このファイルを取得したことは、貴当局の監査記録に残ります。
export_button = 事案をダウンロード
export_how = 誰でもできる検証の方法
export_how-1 = Comityのある任意の機械にファイルを写します。サーバーも回線も不要です。
export_how-2 = ファイル名を付けて実行します：
export_how-3 = 「valid」と答えるか、最初に壊れている要素（署名、連鎖、受領証、消去）を示します。
export_compare = 次に、表示されたフィンガープリントを名簿のものと照合します：
export_failed = ファイルを作成できませんでした

passkey_title = 貴官のパスキー
passkey_lead = パスキーは端末又はセキュリティキーに保存されます。パスワードとコードに代わるもので、フィッシングにより盗まれません。
passkey_who = 貴官は{ $name }、{ $role }、担当官{ $number }、{ $authority }です。
passkey_button = この端末のパスキーを追加
passkey_needs-script = パスキーの追加にはブラウザーのJavaScriptが必要です。その他はすべてなしで使えます。
passkey_done-added = パスキーを追加しました。次のサインインから使えます。
passkey_failed = パスキーを追加できませんでした。もう一度試すか、他の端末を使ってください。

# 以前の状態に戻されたノードの、すべてのページの上に。
directory_restored-title = このノードは復元されました
directory_restored = このノードは以前の状態に戻されました（気づいた時：{ $moment }）。
directory_restored-as-of = このノードは以前の状態に戻されました（気づいた時：{ $moment }）。その状態で最後に他国から受信したのは{ $last }です。
directory_restored-gone = その後に入力された下書き、メモ、承認、担当官の登録は失われています。ご自分のものを確かめ、足りないものを入力し直してください。
directory_restored-waits = その後に事件で伝えられたことは、{ $states }から取り戻しているところです。終わるまで、その相手との従来の事件では新しい行為を行えません。新しい事件は始められます。
directory_restored-whole = その後に事件で伝えられたことは、相手からすべて取り戻しました。
