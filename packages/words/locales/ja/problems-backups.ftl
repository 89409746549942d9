### 日本語。機械による下訳。母語話者である法律家による確認は未了（not yet reviewed by a native lawyer）。
### 訳語は locales/ja/GLOSSARY.md に従う。

problem_share-form = { $file }はバックアップを開く鍵の断片ではありません。
problem-next_share-form = 断片は5行で、各行は番号と5語です。
problem_share-line = { $file }の{ $line }行目は書かれたとおりではありません。
problem-next_share-line = 紙と一文字ずつ見比べてください。
problem_share-of-another = { $file }は最初の断片とは別の鍵の断片です。
problem-next_share-of-another = 一つの鍵を一度に分けた断片だけを指定してください。鍵のIDは行の上にあります。
problem_share-twice = { $file }は、指定された別の断片と同じ番号です。
problem-next_share-twice = 各断片は一度だけ指定してください。
problem_shares-few = 断片が足りません。必要な数：{ $need }。指定された数：{ $n }。
problem-next_shares-few = ほかの保管者に頼み、各ファイルを--shareで指定してください。
problem_shares-false = 断片からその鍵が得られません。少なくとも一つは渡されたものではありません。
problem-next_shares-false = もう一つ二つ加えてください。必要な数より多ければ、偽のものが分かります。
problem_split-form = 鍵の分け方は3/5のように書きます：5個のうちどの3個でも開けます。2/2から16/16まで。
problem_split-or-join = 鍵は分けるか、合わせるかのどちらかです。
problem-next_split-or-join = --split又は--shareの一方だけを指定してください。
problem_secret-ways = node.secretを包む方法が二つ設定されています。
problem-next_secret-ways = passphrase-file、credential、commandのうち一つだけを残してください。
problem_secret-short = { $place }の合言葉は{ $least }文字未満です。
problem-next_secret-short = 作ってください：openssl rand -base64 32。
problem_secret-no-credential = 鍵を開く資格情報{ $name }がsystemdから渡されていません。
problem-next_secret-no-credential = ユニットと同じように起動してください：systemd-run --pipe --wait --uid=comity -p LoadCredentialEncrypted=NAME:FILE comity ...
problem_secret-command = node.secretを包むプログラムが働きませんでした（{ $reason }）：{ $command }
problem-next_secret-command = 手で実行して何と言うか見てください。標準入力から読み、標準出力に書き、時間は10秒です。
problem_secret-does-not-open = { $file }は、今開こうとしているものとは別のもので包まれています。
problem-next_secret-does-not-open = 最後にcomity key wrapを実行したときの合言葉、資格情報又は鍵を戻してください。
problem_secret-otherwise = すべての鍵を開くnode.secretが、comity.yamlのとおりに保管されていません。
problem-next_secret-otherwise = comity key wrapを実行してください。
problem_secret-inside = { $file }はノードのホームの中にあります。その写しを持ち去れば両方が手に入ります。
problem-next_secret-inside = 合言葉を別の場所に置き、comity.yamlにその場所を書き、comity key wrapを実行してください。
problem_backup-at-form = バックアップの時刻は["03:30", "15:30"]のように1個から24個まで書きます。
problem_backup-keep-form = 残すバックアップの数は{ $least }から{ $most }までです。
problem_backup-failed = { $at }の予定のバックアップは作られませんでした（{ $code }）。
problem-next_backup-failed = comity backupを手で実行すると何が妨げか分かります。ノードは自らもう一度試みます。
problem_wal-not-archived = PostgreSQLがWALを保管できていません。最後の失敗は{ $at }です。
problem-next_wal-not-archived = archive_commandとPostgreSQLのログを見てください。直るまでは最後のバックアップしかありません。
problem_earlier-form = { $file }は{ $participant }の以前の鍵表明のファイルではありません。
problem-next_earlier-form = 相手側に求めてください：comity statement --of PARTICIPANT --out FILE。
problem_earlier-fingerprint = { $file }は、指紋が示されていないルート鍵に基づいています：{ $fingerprint }。
problem-next_earlier-fingerprint = 当時の自国の文書と照合し、同じなら--fingerprintで指定してください。
