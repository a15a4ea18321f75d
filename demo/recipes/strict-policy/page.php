<?php
require __DIR__ . '/strict-policy.php';
send_strict_policy();
?>
<!doctype html><title>Site</title><cookie-consent strict-policy></cookie-consent>
