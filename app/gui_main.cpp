// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QStyleFactory>

#include "windows/main_window.h"

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName("fractiscope");
    QApplication::setApplicationDisplayName("Fractiscope");
    QApplication::setApplicationVersion(FRACTISCOPE_VERSION);
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    fractiscope::MainWindow window;
    window.show();
    return QApplication::exec();
}
