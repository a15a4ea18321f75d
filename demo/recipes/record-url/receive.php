<?php

/**
 * Receives records (record-url="/receive.php") in PHP and appends them to a file outside the web root, one a line, each once.
 */

require __DIR__ . '/../read-consent/read_consent.php';

const LARGEST_BYTES = 8000;
const COOKIE = ['schema', 'id', 'decidedAt', 'expiresAt', 'noticeVersion', 'choices', 'services', 'action', 'source'];
$file = getenv('TEMOIN_RECORDS') ?: dirname(__DIR__, 3) . '/records.ndjson';

function answer(int $status): never
{
    http_response_code($status);
    exit;
}

if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
    header('Allow: POST');
    answer(405);
}
$body = file_get_contents('php://input', length: LARGEST_BYTES + 1);
if (strlen($body) > LARGEST_BYTES) {
    answer(413);
}
// As objects: an empty {} must not become [].
$record = json_decode($body);
if (!$record instanceof stdClass) {
    answer(400);
}
$short = array_intersect_key((array) $record, array_flip(COOKIE));
$value = rawurlencode(json_encode($short, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES));
$version = $record->noticeVersion ?? null;
if (!is_string($version) || !read_consent("cookie_consent=$value", $version)) {
    answer(422);
}
$log = fopen($file, 'c+');
flock($log, LOCK_EX);
$isKnown = false;
while (($line = fgets($log)) !== false) {
    $isKnown = $isKnown || json_decode($line)->id === $record->id;
}
if (!$isKnown) {
    fwrite($log, json_encode(['receivedAt' => gmdate('Y-m-d\TH:i:s\Z')] + (array) $record, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES) . "\n");
}
fclose($log);
// Written by a server, the cookie outlives the seven days that Safari gives to those of scripts.
$expires = gmdate('D, d M Y H:i:s', strtotime($record->expiresAt)) . ' GMT';
header("Set-Cookie: cookie_consent=$value; Path=/; SameSite=Lax; Secure; Expires=$expires");
answer(204);
